import type {
  AssignmentEventTable,
  AssignmentStateTable,
  AssignmentTable,
  EvidenceFileTable,
} from './assignment.table.ts'
import type { CalendarAddressTable } from './calendar-address.table.ts'
import type { ClosedTallyTable } from './closed-tally.table.ts'
import type { DigestNoticeTable, DigestTable, PostMailboxTable } from './digest.table.ts'
import type { DraftEditTable, DraftTable, FileTable } from './draft.table.ts'
import type { EscalationScanTable, EscalationTable } from './escalation.table.ts'
import type { GrassrootsEntryTable, OrganisationImportTable } from './grassroots.table.ts'
import type { NoticeReadingTable, NoticeTable } from './notice.table.ts'
import type { OfficeRulesTable } from './office-rules.table.ts'
import type {
  OrganisationAliasTable,
  OrganisationPeriodTable,
  OrganisationRelationTable,
  OrganisationTable,
  StructureDecisionTable,
} from './organisation.table.ts'
import type { PlanEventTable, PlanPaperTable, PlanTable } from './plan.table.ts'
import type {
  PostHolderTable,
  PostMoveTable,
  PostTable,
  PostVisitTable,
  SignInAttemptTable,
  SignInTable,
} from './post.table.ts'
import type { DocumentTable, ProgrammeTable, TaskTable, TaskWordingTable } from './programme.table.ts'
import type {
  CitationTable,
  DocumentReleaseTable,
  RegisteredDocumentEventTable,
  RegisteredDocumentTable,
  ReleaseProposalTable,
} from './registered-document.table.ts'
import type { ReportRunTable, ReportTable } from './report.table.ts'
import type { MeasuredValueTable, TargetVersionTable } from './target.table.ts'

/** Every table by its name; sign-in's own tables belong to its library. */
export interface Tables {
  organisations: OrganisationTable
  organisation_periods: OrganisationPeriodTable
  organisation_aliases: OrganisationAliasTable
  organisation_relations: OrganisationRelationTable
  structure_decisions: StructureDecisionTable
  organisation_imports: OrganisationImportTable
  grassroots_entries: GrassrootsEntryTable
  documents: DocumentTable
  programmes: ProgrammeTable
  tasks: TaskTable
  task_wordings: TaskWordingTable
  assignments: AssignmentTable
  assignment_events: AssignmentEventTable
  assignment_states: AssignmentStateTable
  evidence_files: EvidenceFileTable
  closed_tallies: ClosedTallyTable
  escalation_scans: EscalationScanTable
  escalations: EscalationTable
  plans: PlanTable
  plan_events: PlanEventTable
  plan_papers: PlanPaperTable
  post_moves: PostMoveTable
  posts: PostTable
  post_holders: PostHolderTable
  post_visits: PostVisitTable
  sign_in_attempts: SignInAttemptTable
  sign_ins: SignInTable
  report_runs: ReportRunTable
  reports: ReportTable
  files: FileTable
  drafts: DraftTable
  draft_edits: DraftEditTable
  notices: NoticeTable
  notice_readings: NoticeReadingTable
  post_mailboxes: PostMailboxTable
  digests: DigestTable
  digest_notices: DigestNoticeTable
  calendar_addresses: CalendarAddressTable
  registered_documents: RegisteredDocumentTable
  registered_document_events: RegisteredDocumentEventTable
  citations: CitationTable
  document_releases: DocumentReleaseTable
  release_proposals: ReleaseProposalTable
  measured_values: MeasuredValueTable
  target_versions: TargetVersionTable
  office_rules: OfficeRulesTable
}
