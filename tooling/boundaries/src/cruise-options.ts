import type { ICruiseOptions } from 'dependency-cruiser'

/** Type-only imports count too: a type that crosses a boundary is still knowledge that crosses it. */
export const cruiseOptions: ICruiseOptions = {
  tsPreCompilationDeps: true,
  doNotFollow: { path: 'node_modules' },
  exclude: { path: '(^|/)(dist|coverage|\\.turbo|\\.data|\\.test)/' },
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'node', 'default', 'types'],
    extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
  },
}
