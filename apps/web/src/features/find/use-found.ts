import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import type { NavigateOptions } from '@tanstack/react-router'
import { trpc } from '../../connection/trpc.ts'
import { sayDocumentName } from '../../parts/say/say-document.ts'
import { wordMatcher } from '../../search/word-matcher.ts'
import { useSession } from '../../session/session-context.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'

interface FoundItem {
  readonly key: string
  readonly label: string
  readonly description?: string
  readonly go: NavigateOptions
}

interface FoundGroup {
  readonly name: 'pages' | 'tasks' | 'documents' | 'bodies' | 'programmes'
  readonly items: readonly FoundItem[]
}

const most = 6

/** Pages, tasks, documents, bodies and programmes that the words fit, with or without diacritics. */
export function useFound(words: string): { groups: FoundGroup[]; isLooking: boolean } {
  const { asOf } = useAsOf()
  const pages = usePages()
  const [asked] = useDebouncedValue(words, 200)
  const isAsked = asked.length > 1
  const tasks = useQuery(
    trpc.register.list.queryOptions(
      { asOf, search: asked, pageSize: most },
      { enabled: isAsked, placeholderData: keepPreviousData },
    ),
  )
  const tree = useQuery(trpc.organisations.tree.queryOptions({ asOf }, { enabled: isAsked }))
  const programmes = useQuery(trpc.programmes.list.queryOptions({ asOf }, { enabled: isAsked }))

  const documents = useQuery(
    trpc.documents.list.queryOptions(
      { asOf, search: asked, pageSize: most },
      { enabled: isAsked, placeholderData: keepPreviousData },
    ),
  )

  const fits = wordMatcher(words)
  const { t } = useWords()
  const rows = isAsked ? (tasks.data?.rows ?? []) : []
  const more: FoundItem[] =
    rows.length < (tasks.data?.total ?? 0)
      ? [
          {
            key: 'all tasks',
            label: t('find.allTasks', { words: asked }),
            go: { to: '/nhiem-vu', search: { search: asked } },
          },
        ]
      : []
  const groups: FoundGroup[] = [
    {
      name: 'bodies',
      items: isAsked
        ? (tree.data?.nodes ?? [])
            .filter((node) => fits(node.name))
            .slice(0, most)
            .map((node) => ({
              key: node.code,
              label: node.name,
              go: { to: '/nhiem-vu', search: { organisation: node.code } } as const,
            }))
        : [],
    },
    {
      name: 'programmes',
      items: isAsked
        ? (programmes.data ?? [])
            .filter(({ document }) => fits(`${document.type} ${document.symbol} ${document.subject}`))
            .slice(0, most)
            .map(({ id, document }) => ({
              key: id,
              label: [document.type, document.symbol].filter(Boolean).join(' ') || id,
              description: document.subject ?? undefined,
              go: { to: '/chuong-trinh/$programmeId', params: { programmeId: id } } as const,
            }))
        : [],
    },
    {
      name: 'documents',
      items: isAsked
        ? (documents.data?.rows ?? []).map((document) => ({
            key: document.id,
            label: sayDocumentName(t, document),
            description:
              (document.symbol && document.subject) || t(`documents.standings.${document.standing}`),
            go: { to: '/van-ban/$documentId', params: { documentId: document.id } } as const,
          }))
        : [],
    },
    {
      name: 'tasks',
      items: [
        ...rows.map((row) => ({
          key: row.assignmentId,
          label: `${row.task.code} · ${row.task.text}`,
          description: row.organisation.name,
          go: {
            to: '/nhiem-vu/$assignmentId',
            params: { assignmentId: row.assignmentId },
            search: { search: asked },
          } as const,
        })),
        ...(isAsked ? more : []),
      ],
    },
    { name: 'pages', items: pages.filter((page) => fits(page.label)) },
  ]
  return {
    groups: groups.filter((group) => group.items.length > 0),
    isLooking: words !== asked || tasks.isFetching || documents.isFetching || tree.isFetching,
  }
}

function usePages(): FoundItem[] {
  const { t } = useWords()
  const { actions } = useSession()
  const pages: (FoundItem | false)[] = [
    actions.includes('submit-evidence')
      ? { key: 'mine', label: t('frame.myWork'), go: { to: '/viec-cua-toi' } }
      : { key: 'board', label: t('frame.board'), go: { to: '/dieu-hanh' } },
    { key: 'register', label: t('frame.register'), go: { to: '/nhiem-vu', search: {} } },
    {
      key: 'exceptions',
      label: `${t('frame.register')} – ${t('register.exceptionAny')}`,
      go: { to: '/nhiem-vu', search: { exception: 'any', sort: 'urgency', direction: 'descending' } },
    },
    actions.includes('accept-evidence') && {
      key: 'to accept',
      label: `${t('frame.register')} – ${t('status.names.awaiting_acceptance')}`,
      go: { to: '/nhiem-vu', search: { statuses: ['awaiting_acceptance'] } },
    },
    actions.includes('read-programmes') && {
      key: 'programmes',
      label: t('frame.programmes'),
      go: { to: '/chuong-trinh' },
    },
    actions.includes('read-documents') && {
      key: 'documents',
      label: t('frame.documents'),
      go: { to: '/van-ban' },
    },
    actions.includes('load-programme') && {
      key: 'read a document',
      label: `${t('frame.programmes')} – ${t('readings.start')}`,
      go: { to: '/chuong-trinh' },
    },
    actions.includes('read-organisations') && {
      key: 'organisations',
      label: t('frame.organisations'),
      go: { to: '/to-chuc' },
    },
    (actions.includes('read-reports') || actions.includes('request-reports')) && {
      key: 'reports',
      label: actions.includes('request-reports')
        ? `${t('frame.reports')} – ${t('reports.ask')}`
        : t('frame.reports'),
      go: { to: '/bao-cao' },
    },
  ]
  return pages.filter((page) => page !== false)
}
