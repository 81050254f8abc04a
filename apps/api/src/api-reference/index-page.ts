import { type GraphQLNamedType, type GraphQLSchema, isEnumType, isInputObjectType, isScalarType } from 'graphql';
import { ASKED_BY_PROGRAMS, PRESSED_BY_PROGRAMS } from './for-programs.ts';
import { layout, linkTo, list, section, words } from './layout.ts';

const INTRO = `<p>One address, <code>/graphql</code>, asked by POST: by a partner’s program with <code>authorization: Bearer</code> and its key or token, by people with
their session. What may be seen hangs on who asks; what you may not see is answered as what is not there.</p>
<p>How to work with referrals from a program, step by step with examples: <code>docs/integrating.md</code> in Wardwise’s folder. These pages are made of the schema of this very server.</p>`;

/** Everything there is: first what partners' programs use. */
export function indexPage(schema: GraphQLSchema): string {
  const [queries, mutations] = [schema.getQueryType()?.getFields() ?? {}, schema.getMutationType()?.getFields() ?? {}];
  const types = Object.values(schema.getTypeMap()).filter(
    ({ name }) => !name.startsWith('__') && !['Query', 'Mutation'].includes(name),
  );
  const described = (root: string, fields: typeof queries, names: readonly string[]) =>
    list(names.map((name): [string, string] => [linkTo(`${root}.${name}`, name), words(fields[name]?.description)]));
  const links = (names: string[], root = '') =>
    `<ul>${names
      .sort()
      .map((name) => `<li>${linkTo(root + name, name)}</li>`)
      .join('\n')}</ul>`;
  const typesThat = (are: (type: GraphQLNamedType) => boolean) => links(types.filter(are).map(({ name }) => name));
  const isOther = (type: GraphQLNamedType) => !isInputObjectType(type) && !isEnumType(type) && !isScalarType(type);
  return layout(
    '',
    [
      INTRO,
      section('What partners’ programs ask', described('Query', queries, ASKED_BY_PROGRAMS)),
      section('What they press', described('Mutation', mutations, PRESSED_BY_PROGRAMS)),
      section('All that can be asked', links(Object.keys(queries), 'Query.')),
      section('All that can be pressed', links(Object.keys(mutations), 'Mutation.')),
      section('What is answered', typesThat(isOther)),
      section('What is said when something is pressed', typesThat(isInputObjectType)),
      section('Closed sets', typesThat(isEnumType)),
      section(
        'Values',
        typesThat((type) => isScalarType(type) && !/^(ID|String|Int|Float|Boolean)$/.test(type.name)),
      ),
    ].join('\n'),
  );
}
