/** The house rules of who may import whom: CONTRIBUTING.md says why; tools/check plants a sin against each and must see it caught. */
module.exports = {
  forbidden: [
    {
      name: 'module-by-its-door',
      severity: 'error',
      comment: 'Another module is used through its index.ts only.',
      from: { path: '^src/modules/([^/]+)/' },
      to: { path: '^src/modules/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index[.]ts$'] },
    },
    {
      name: 'main-by-the-door',
      severity: 'error',
      from: { path: '^(src/main|seeds)/' },
      to: { path: '^src/modules/', pathNot: '^src/modules/[^/]+/index[.]ts$' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      comment: 'domain/ imports itself and kernel/: no database, HTTP, zod, clock.',
      from: { path: '^src/modules/([^/]+)/domain(/|[.]ts$)', pathNot: '[.]test[.]tsx?$' },
      to: { pathNot: ['^src/modules/$1/domain(/|[.]ts$)', '^src/kernel/', '^(node:)?crypto$'] },
    },
    {
      name: 'http-not-to-store',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/(http|views)(/|[.]tsx?$)', pathNot: '[.]test[.]tsx?$' },
      to: { path: '/store(/|[.]ts$)' },
    },
    {
      name: 'store-not-upward',
      severity: 'error',
      from: { path: '^src/modules/[^/]+/store(/|[.]ts$)', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^src/modules/[^/]+/(use-cases|http|views|jobs)(/|[.]tsx?$)' },
    },
    {
      name: 'platform-knows-no-module',
      severity: 'error',
      from: { path: '^src/(platform|kernel|ui)/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '^src/(modules|main)/' },
    },
    {
      name: 'kernel-knows-nothing',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: '[.]test[.]ts$' },
      to: { pathNot: ['^src/kernel/', 'node_modules/(zod|temporal-polyfill)/'] },
    },
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'not-to-test',
      severity: 'error',
      from: { path: '^src/', pathNot: '[.]test[.]tsx?$' },
      to: { path: '[.]test[.]tsx?$|^(test|fakes)/' },
    },
    {
      name: 'fakes-know-no-product',
      severity: 'error',
      comment: 'A fake that shared our code could not contradict it.',
      from: { path: '^fakes/' },
      to: { path: '^(src|seeds|test)/' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
