import {
  asOfInput,
  beginRelationInput,
  endRelationInput,
  listGrassrootsInput,
  organisationImportsInput,
  recordGrassrootsInput,
  showGrassrootsInput,
  showOrganisationInput,
  showProgrammeInput,
} from '@dondoc/contracts'
import {
  beginRelation,
  endRelation,
  listGrassroots,
  listOrganisationImports,
  listProgrammes,
  recordGrassroots,
  showGrassroots,
  showOrganisation,
  showProgramme,
  showStructureChanges,
  showTree,
} from '@dondoc/operations'
import { procedure, router } from '../trpc.ts'

export const programmesRouter = router({
  list: procedure.input(asOfInput).query(({ ctx, input }) => listProgrammes(ctx.operation, input)),
  show: procedure.input(showProgrammeInput).query(({ ctx, input }) => showProgramme(ctx.operation, input)),
})

export const organisationsRouter = router({
  beginRelation: procedure
    .input(beginRelationInput)
    .mutation(({ ctx, input }) => beginRelation(ctx.operation, input)),
  endRelation: procedure
    .input(endRelationInput)
    .mutation(({ ctx, input }) => endRelation(ctx.operation, input)),
  imports: procedure
    .input(organisationImportsInput)
    .query(({ ctx, input }) => listOrganisationImports(ctx.operation, input)),
  tree: procedure.input(asOfInput).query(({ ctx, input }) => showTree(ctx.operation, input)),
  changes: procedure.input(asOfInput).query(({ ctx, input }) => showStructureChanges(ctx.operation, input)),
  show: procedure
    .input(showOrganisationInput)
    .query(({ ctx, input }) => showOrganisation(ctx.operation, input)),
})

export const grassrootsRouter = router({
  list: procedure.input(listGrassrootsInput).query(({ ctx, input }) => listGrassroots(ctx.operation, input)),
  show: procedure.input(showGrassrootsInput).query(({ ctx, input }) => showGrassroots(ctx.operation, input)),
  record: procedure
    .input(recordGrassrootsInput)
    .mutation(({ ctx, input }) => recordGrassroots(ctx.operation, input)),
})
