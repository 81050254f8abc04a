// graphql-js looks in development at every type it meets by a slower way, and takes the quicker one in production: the tests run what is deployed.
const mode = process.env.NODE_ENV;
process.env.NODE_ENV = 'production';
await import('graphql');
process.env.NODE_ENV = mode;
