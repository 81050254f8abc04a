/** Reads one TypeScript file with swc: TypeScript 7 has no parser to call, and others lose which imports are of types alone. */
import { parseSync } from '@swc/core';

/** `{ imports: { specifier, typeOnly, line }[], code: { name, line }[] }`: what is imported, and names like `Date.now` that are used. */
export function readSource(text, file) {
  const bytes = Buffer.from(text); // swc counts in bytes, from 1
  const found = { imports: [], code: [] };
  const visit = (node, near) => {
    if (Array.isArray(node)) for (const each of node) visit(each, near);
    if (node === null || typeof node !== 'object' || Array.isArray(node)) return;
    const here = node.span ?? near; // a few nodes have no place of their own
    const line = () => bytes.subarray(0, here.start).toString().split('\n').length;
    for (const each of importsOf[node.type]?.(node) ?? []) found.imports.push({ ...each, line: line() });
    for (const name of namesIn[node.type]?.(node) ?? []) found.code.push({ name, line: line() });
    for (const key in node) if (key !== 'span') visit(node[key], here);
  };
  try {
    visit(parseSync(text, { syntax: 'typescript', tsx: /x$/.test(file), decorators: true }));
  } catch (error) {
    found.unread = error.message.split('\n')[0];
  }
  return found;
}

const ofTypes = ({ typeOnly, specifiers = [] }) =>
  typeOnly || (specifiers.length > 0 && specifiers.every(({ isTypeOnly }) => isTypeOnly));
const importing = (node) => (node.source ? [{ specifier: node.source.value, typeOnly: ofTypes(node) }] : []);

const importsOf = {
  ImportDeclaration: importing,
  ExportNamedDeclaration: importing,
  ExportAllDeclaration: importing,
  TsImportType: (node) => [{ specifier: node.argument.value, typeOnly: true }],
  TsExternalModuleReference: (node) => [{ specifier: node.expression.value, typeOnly: false }],
  CallExpression: ({ callee, arguments: [argument] }) =>
    (callee.type === 'Import' || callee.value === 'require') && argument?.expression.type === 'StringLiteral'
      ? [{ specifier: argument.expression.value, typeOnly: false }]
      : [],
};

const nameOf = (node) => node?.value ?? node?.property?.value ?? node?.property?.expression?.value;

const namesIn = {
  ImportDeclaration: ({ source, specifiers }) =>
    specifiers.map((name) => `${source.value.replace('node:', '')}.${nameOf(name.imported) ?? nameOf(name.local)}`),
  CallExpression: ({ callee }) => (callee.value === 'Date' ? ['Date()'] : []),
  NewExpression: (node) => (node.callee.value === 'Date' && !node.arguments?.length ? ['new Date()'] : []),
  MemberExpression: (node) => [nameOf(node.object), `${nameOf(node.object)}.${nameOf(node)}`],
  VariableDeclarator: ({ id, init }) =>
    id.type === 'ObjectPattern' ? id.properties.map(({ key }) => `${nameOf(init)}.${key?.value}`) : [],
};
