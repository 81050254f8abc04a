// The types and the text of every operation in src/operations, written into src/gql/ (git-ignored) from the API's committed schema.
export default {
  schema: '../../apps/api/schema.graphql',
  documents: ['src/operations/*.graphql'],
  generates: {
    'src/gql/operations.ts': {
      plugins: ['typescript-operations', './print-operations.mjs'],
      config: {
        useTypeImports: true,
        scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
        strictScalars: true,
        skipTypename: true,
      },
    },
  },
};
