const BODY = '^subgraphs/(?!kit/|local/)([^/]+)/';

const rule = (name, from, to) => ({ name, severity: 'error', from, to });

/** Which folder may import which: one arrow, inwards. Checked by `npm run imports`. */
export default {
  forbidden: [
    rule('no-cycle', {}, { circular: true, dependencyTypesNot: ['type-only'] }),
    rule(
      'body-not-to-body',
      { path: BODY, pathNot: '/(consumers|sample)/' },
      { path: BODY, pathNot: '^subgraphs/$1/' },
    ),
    rule(
      'consumers-see-only-events',
      { path: `${BODY}consumers/` },
      { path: BODY, pathNot: ['^subgraphs/$1/', '^subgraphs/[^/]+/events\\.ts$'] },
    ),
    rule(
      'samples-see-only-the-cppcc-sample',
      { path: `${BODY}sample/` },
      { path: BODY, pathNot: ['^subgraphs/$1/', '^subgraphs/cppcc/sample/'] },
    ),
    rule('only-samples-see-samples', { path: BODY, pathNot: ['/sample/', '/subgraph\\.ts$'] }, { path: '/sample/' }),
    rule('kit-not-to-body', { path: '^subgraphs/kit/', pathNot: '/load-subgraph\\.ts$' }, { path: BODY }),
    rule('local-not-to-body', { path: '^subgraphs/local/' }, { path: BODY }),
    rule('nothing-imports-local', { pathNot: '^(subgraphs/local|tests)/' }, { path: '^subgraphs/local/' }),
    rule('gateway-not-to-subgraphs', { path: '^gateway/' }, { path: '^subgraphs/' }),
    rule(
      'pages-stand-alone',
      { path: '^gateway/(explorer|tracker|session)/', pathNot: ['^gateway/tracker/generate/', '\\.test\\.ts$'] },
      {
        path: '^(gateway/|schema/(?!(registry|role-names|language|purpose)\\.ts$)|subgraphs/)',
        pathNot: ['^gateway/(session|$1)/'],
      },
    ),
    rule(
      'pages-of-the-tracker-apart',
      { path: '^gateway/tracker/pages/([^/]+)/' },
      { path: '^gateway/tracker/pages/', pathNot: '^gateway/tracker/pages/$1/' },
    ),
    rule('gateway-not-to-pages', { path: '^gateway/[^/]+\\.ts$' }, { path: '^gateway/(explorer|tracker|session)/' }),
    rule(
      'schema-is-outermost',
      { path: '^schema/', pathNot: '/(compose|permissions-table)\\.ts$' },
      { path: '^(gateway|subgraphs|tests)/' },
    ),
    rule('model-is-innermost', { path: `${BODY}model/` }, { path: '/(api|commands|consumers|platform)/' }),
    rule(
      'model-knows-no-graphql',
      { path: `${BODY}(model/|events\\.ts|platform/.*\\.(entity|lifecycle|policy|commands)\\.ts)` },
      { path: 'node_modules/(type-graphql|graphql|@apollo)' },
    ),
    rule('commands-not-to-api', { path: `${BODY}commands/` }, { path: '/(api|consumers)/' }),
    rule('only-tests-import-tests', { pathNot: ['^tests/', '\\.test\\.ts$'] }, { path: '^tests/' }),
    rule(
      'product-not-to-development-tools',
      {
        pathNot: [
          '^tests/',
          '\\.test\\.ts$',
          '^gateway/(explorer|tracker|session)/',
          '^subgraphs/local/identity-provider/',
          '\\.config\\.ts$',
        ],
      },
      { dependencyTypes: ['npm-dev'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
