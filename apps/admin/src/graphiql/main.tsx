import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './graphiql.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

const fetcher = createGraphiQLFetcher({ url: '/graphql' });
/** What a newcomer finds in the editor: their own queue. */
const FIRST_QUERY = `# Sign in to a network in this browser first: what you may see there, you may ask for here.
query Queue {
  me { displayName roles }
  requests(first: 5) {
    nodes { id status urgency preferredLanguage category { label } ward { name } }
    pageInfo { hasNextPage endCursor }
  }
}
`;

const page = document.getElementById('graphiql');
if (page) createRoot(page).render(<GraphiQL fetcher={fetcher} defaultQuery={FIRST_QUERY} />);
