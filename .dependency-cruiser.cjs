// Which room may import which: the arrows of docs/architecture.md. Each message says what is wrong and what to do.
const tests = '\\.(test|cases)\\.tsx?$|/src/testing/|^apps/web/e2e/';
const ourRooms = '^(apps|packages|bench)/';

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    rule(
      'no-cycle',
      'Two modules need each other. Move what both need into a third one. (A type alone may point back: nothing of it runs.)',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    rule(
      'resolvable',
      'This import leads nowhere. Correct its path, or add the package to package.json.',
      {},
      { couldNotResolve: true, pathNot: '^react-aria-components/' },
    ),
    rule(
      'packages-know-no-app',
      'A package imports an app. Packages are below the apps: pass what is needed in as a parameter.',
      { path: '^packages/' },
      { path: '^(apps|bench)/' },
    ),
    rule(
      'web-takes-only-types-from-server',
      'A page imports code of the server, which would ship it to the browser. Use `import type`, or move the code into packages/domain.',
      { path: '^apps/web/src/', pathNot: tests },
      { path: '^apps/server/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'web-knows-domain-and-anchoring',
      'A page imports a room that is not for browsers. It may use packages/domain, packages/anchoring and the types of the server.',
      { path: '^apps/web/src/' },
      { path: ourRooms, pathNot: '^apps/(web|server)/|^packages/(domain|anchoring)/' },
    ),
    rule(
      'apps-stand-apart',
      'An app imports another app. Only the pages (types), the command line and the benchmarks may use the server.',
      { path: '^apps/([^/]+)/' },
      { path: '^(apps|bench)/', pathNot: '^apps/($1|server)/' },
    ),
    rule(
      'pure-rooms-know-nothing-of-ours',
      'language, embeddings, anchoring, agreement and record import nothing of ours: they get text, numbers or bytes and give them back.',
      { path: '^packages/(language|embeddings|anchoring|agreement|record)/' },
      { path: ourRooms, pathNot: '^packages/$1/' },
    ),
    rule(
      'domain-imports-zod-only',
      'The domain imports zod and itself, nothing else: no clock, no input or output, no Prisma, no React. Let the caller pass it in.',
      { path: '^packages/domain/src/', pathNot: tests },
      { pathNot: '^packages/domain/src/|/node_modules/zod/' },
    ),
    rule(
      'exports-matching-and-library-know-domain',
      'exports, matching and library may import the domain and no other room of ours.',
      { path: '^packages/(exports|matching|library)/' },
      { path: ourRooms, pathNot: '^packages/($1|domain)/' },
    ),
    rule(
      'db-knows-domain-and-record',
      'The database room may import the domain and the record and no other room of ours.',
      { path: '^packages/db/' },
      { path: ourRooms, pathNot: '^packages/(db|domain|record)/' },
    ),
    rule(
      'only-db-knows-prisma',
      'Only packages/db imports Prisma. Add a function to one of its stores and use that.',
      { path: ourRooms, pathNot: '^packages/db/' },
      { path: '/node_modules/@prisma/|^packages/db/src/generated/' },
    ),
    rule(
      'packages-are-entered-by-their-door',
      'This import goes past the door of a package. Import the package by its name, and export what is missing from its src/index.ts.',
      { path: '^(apps|packages|bench)/([^/]+)/', pathNot: '^packages/db/src/testing/' },
      {
        path: '^packages/([^/]+)/src/',
        pathNot: '^$1/$2/|^packages/[^/]+/src/(index\\.ts|[^/]+/index\\.ts|testing/)',
        dependencyTypes: ['local'],
      },
    ),
    rule(
      'features-stand-apart',
      "A server feature uses another feature's use-case. Share through domain, db or a present-… module.",
      { path: '^apps/server/src/features/([^/]+)/', pathNot: tests },
      { path: '^apps/server/src/features/', pathNot: '^apps/server/src/features/$1/|/present-[^/]+\\.ts$' },
    ),
    rule(
      'assistant-only-answers',
      'The assistant reaches into the program. It may know the domain and itself: it is handed text and gives back suggestions, and can change nothing.',
      { path: '^apps/server/src/assistant/' },
      { path: ourRooms, pathNot: '^apps/server/src/assistant/|^packages/domain/' },
    ),
    rule(
      'assistant-job-only-suggests',
      'The job of the assistant reaches for what people do. It keeps suggestions; it rates nothing, proposes no verdict, approves nothing (what it may use of the database: biome.json).',
      { path: '^apps/server/src/jobs/ask-assistant\\.' },
      {
        path: ourRooms,
        pathNot: '^apps/server/src/(assistant/|intake/reading/|trpc/context\\.ts$)|^packages/(anchoring|db|domain|language)/',
      },
    ),
    rule(
      'parts-know-no-feature',
      'A part of the interface in ui/ imports a feature, an action or its words. Pass them in as properties.',
      { path: '^apps/web/src/ui/' },
      { path: '^apps/web/src/(features|actions|messages|routes)/' },
    ),
    rule(
      'program-knows-no-test',
      'The program imports something that exists for tests only. Move it out of testing/, or the import into a test.',
      { path: ourRooms, pathNot: tests },
      { path: '\\.(test|cases)\\.tsx?$|/src/testing/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(apps|packages|bench)/[^/]+/dist/|^packages/db/src/generated/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
