import type { DemoPost } from '@dondoc/standalone/testing'
import type { Page } from 'playwright-core'
import { archivePlan } from './documents/archive-plan.ts'
import { goalsPlan } from './documents/goals-plan.ts'
import { hidingWorkbook } from './documents/hiding-workbook.ts'
import type { Office } from './office/test.ts'

/** A screen, who sits before it, and what shows that it is there. */
export interface ScreenClaim {
  readonly name: string
  readonly post: DemoPost
  readonly at: (office: Office) => Promise<string>
  readonly isThere: (page: Page) => Promise<unknown>
}

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()

async function aTask(office: Office): Promise<string> {
  const desk = await office.client('theo-doi')
  const { rows } = await desk.api.register.list.query({ search: '2.4-05' })
  return rows[0]?.assignmentId ?? ''
}

async function theProgramme(office: Office): Promise<string> {
  const desk = await office.client('theo-doi')
  const [line] = await desk.api.programmes.list.query({})
  return line?.id ?? ''
}

/** A plan that is read and waits for a person. */
async function aReading(office: Office): Promise<string> {
  const desk = await office.client('theo-doi')
  const bytes = new TextEncoder().encode(archivePlan(45))
  await desk.upload('/api/drafts?fileName=ke-hoach-45.txt', bytes)
  const drafts = await desk.api.drafts.list.query()
  return drafts.find(({ file }) => file.name === 'ke-hoach-45.txt')?.id ?? ''
}

/** A workbook that is read, with what it hides told above the reading. */
async function aReadingOfHiding(office: Office): Promise<string> {
  const desk = await office.client('theo-doi')
  await desk.upload('/api/drafts?fileName=phu-luc-an.xlsx', await hidingWorkbook())
  const drafts = await desk.api.drafts.list.query()
  return drafts.find(({ file }) => file.name === 'phu-luc-an.xlsx')?.id ?? ''
}

/** A plan with targets that is read. */
async function aReadingOfGoals(office: Office): Promise<string> {
  const desk = await office.client('theo-doi')
  await desk.upload('/api/drafts?fileName=chi-tieu.html', new TextEncoder().encode(goalsPlan))
  const drafts = await desk.api.drafts.list.query()
  return drafts.find(({ file }) => file.name === 'chi-tieu.html')?.id ?? ''
}

async function aDecision(office: Office): Promise<string> {
  const desk = await office.client('theo-doi')
  const { decisions } = await desk.api.decisions.list.query()
  return decisions[0]?.id ?? ''
}

async function aDocument(office: Office, symbol: string): Promise<string> {
  const desk = await office.client('theo-doi')
  const { rows } = await desk.api.documents.list.query({ search: symbol })
  return rows.find((row) => row.symbol === symbol)?.id ?? ''
}

/** The plan of the focal officer's body, drafted and not submitted. */
async function aPlan(office: Office): Promise<string> {
  const focal = await office.client('dau-moi')
  const { rows } = await focal.api.plans.list.query({})
  const [row] = rows
  if (!row) return ''
  if (row.planId) return row.planId
  const { planId } = await focal.api.plans.begin.mutate({
    ...{ programmeId: row.programme.id, organisation: row.organisation.code },
  })
  return planId
}

/** The reports of November 2023. */
async function aRun(office: Office): Promise<string> {
  const desk = await office.client('theo-doi')
  const requestKey = '3f0f8d9e-52a1-4f43-9f39-1f4a8f1c7d01'
  const { runId } = await desk.api.reports.request.mutate({ period: '2023-11', requestKey })
  return runId
}

export const screens: readonly ScreenClaim[] = [
  {
    name: 'the board',
    post: 'theo-doi',
    at: async () => '/dieu-hanh',
    isThere: (page) => page.getByRole('table').first().getByRole('row').nth(1).waitFor(),
  },
  {
    name: "the desk's queue of the day",
    post: 'theo-doi',
    at: async () => '/viec-hom-nay',
    isThere: (page) => page.getByRole('article').first().waitFor(),
  },
  {
    name: 'the entries behind the average delay',
    post: 'theo-doi',
    at: async () => '/do-tre-nhap',
    isThere: heading,
  },
  {
    name: 'the register',
    post: 'theo-doi',
    at: async () => '/nhiem-vu',
    isThere: (page) => page.getByText('2.1-01').first().waitFor(),
  },
  {
    name: 'a task over the register',
    post: 'theo-doi',
    at: async (office) => `/nhiem-vu/${await aTask(office)}`,
    isThere: (page) => page.locator('mark').waitFor(),
  },
  {
    name: 'a task as a page',
    post: 'theo-doi',
    at: async (office) => `/nhiem-vu/${await aTask(office)}?full=true`,
    isThere: (page) => page.locator('mark').waitFor(),
  },
  {
    name: 'the programmes',
    post: 'theo-doi',
    at: async () => '/chuong-trinh',
    isThere: (page) => page.getByRole('heading', { level: 2 }).getByRole('link').waitFor(),
  },
  {
    name: 'a directive being read',
    post: 'theo-doi',
    at: async (office) => `/chuong-trinh/dang-doc/${await aReading(office)}?task=t2`,
    isThere: (page) => page.locator('article[data-picked]').waitFor(),
  },
  {
    name: 'what is left to do about a directive being read',
    post: 'theo-doi',
    at: async (office) => `/chuong-trinh/dang-doc/${await aReading(office)}?pane=open`,
    isThere: (page) => page.getByRole('tab', { selected: true, name: / 3$/ }).waitFor(),
  },
  {
    name: 'the targets of a directive being read',
    post: 'theo-doi',
    at: async (office) => `/chuong-trinh/dang-doc/${await aReadingOfGoals(office)}?pane=targets`,
    isThere: (page) =>
      page
        .getByRole('list', { name: /^(?:Chỉ tiêu đọc được|Targets as read)$/ })
        .getByRole('listitem')
        .nth(2)
        .waitFor(),
  },
  {
    name: 'a workbook being read that hides something',
    post: 'theo-doi',
    at: async (office) => `/chuong-trinh/dang-doc/${await aReadingOfHiding(office)}`,
    isThere: (page) =>
      page
        .getByRole('region', { name: /^(?:Lưu ý về tệp|About the file)$/ })
        .getByRole('listitem')
        .nth(2)
        .waitFor(),
  },
  {
    name: 'the programme beside its tasks',
    post: 'theo-doi',
    at: async (office) => `/chuong-trinh/${await theProgramme(office)}`,
    isThere: (page) => page.locator('[data-task]').first().waitFor(),
  },
  {
    name: 'the numbers that a programme sets',
    post: 'theo-doi',
    at: async (office) => `/chuong-trinh/${await theProgramme(office)}?pane=targets`,
    isThere: (page) => page.getByRole('article').first().waitFor(),
  },
  {
    name: 'the plans of bodies',
    post: 'theo-doi',
    at: async () => '/ke-hoach',
    isThere: (page) => page.getByRole('table').getByRole('row').nth(1).waitFor(),
  },
  {
    name: 'the programme against its plans',
    post: 'theo-doi',
    at: async () => '/ke-hoach/doi-chieu',
    isThere: (page) => page.getByRole('heading', { level: 3 }).first().waitFor(),
  },
  {
    name: "a body's plan",
    post: 'dau-moi',
    at: async (office) => `/ke-hoach/${await aPlan(office)}`,
    isThere: (page) => page.locator('[data-line]').first().waitFor(),
  },
  {
    name: 'the register of documents',
    post: 'theo-doi',
    at: async () => '/van-ban',
    isThere: (page) => page.getByText('124-QĐ/TW').first().waitFor(),
  },
  {
    name: 'a document that tasks may wait for',
    post: 'theo-doi',
    at: async (office) => `/van-ban/${await aDocument(office, '124-QĐ/TW')}`,
    isThere: (page) => page.getByRole('checkbox').first().waitFor(),
  },
  {
    name: 'a document among its citations',
    post: 'theo-doi',
    at: async (office) => `/van-ban/${await aDocument(office, '132-QĐ/TW')}?citations=graph`,
    isThere: (page) => page.locator('svg[viewBox] a').first().waitFor(),
  },
  {
    name: 'the organisations',
    post: 'theo-doi',
    at: async () => '/to-chuc',
    isThere: (page) => page.getByRole('treeitem').first().waitFor(),
  },
  {
    name: 'the organisations as a chart, on the day of a decision',
    post: 'theo-doi',
    at: async () => '/to-chuc?view=chart&asOf=2025-07-01',
    isThere: (page) => page.getByRole('treeitem', { name: /Tỉnh ủy Lâm Đồng/ }).waitFor(),
  },
  {
    name: 'the timeline',
    post: 'theo-doi',
    at: async () => '/tien-do',
    isThere: (page) => page.getByText('2.1-01').first().waitFor(),
  },
  {
    name: "an organisation's page",
    post: 'theo-doi',
    at: async () => '/to-chuc/bt.pt?asOf=2025-06-30',
    isThere: (page) => page.getByRole('heading', { name: /^(Đơn vị trực thuộc|Directly below)/ }).waitFor(),
  },
  {
    name: 'the grassroots database',
    post: 'theo-doi',
    at: async () => '/to-chuc/co-so?asOf=2025-06-30',
    isThere: (page) => page.getByRole('table', { name: /^(Các tổ chức|Organisations)$/ }).waitFor(),
  },
  {
    name: 'organisations from Excel',
    post: 'quan-tri',
    at: async () => '/to-chuc/nhap',
    isThere: (page) => page.getByText(/^(Chưa nhập lần nào|Nothing was imported yet)\.$/).waitFor(),
  },
  {
    name: 'the decisions on organisations',
    post: 'theo-doi',
    at: async () => '/to-chuc/quyet-dinh',
    isThere: (page) => page.getByRole('heading', { name: 'Kết thúc hoạt động cấp huyện' }).waitFor(),
  },
  {
    name: 'a decision being recorded',
    post: 'theo-doi',
    at: async () => '/to-chuc/quyet-dinh/moi',
    isThere: (page) => page.getByRole('combobox', { name: /^(Hình thức|Form)$/ }).waitFor(),
  },
  {
    name: 'a wrongly recorded decision being corrected',
    post: 'theo-doi',
    at: async (office) => `/to-chuc/quyet-dinh/${await aDecision(office)}/dinh-chinh`,
    isThere: (page) => page.getByLabel(/^(Lý do đính chính|Why it is corrected)/).waitFor(),
  },
  {
    name: 'the work without a holder',
    post: 'theo-doi',
    at: async () => '/ban-giao?asOf=2025-07-01',
    isThere: (page) => page.getByRole('article', { name: 'Thành ủy Phan Thiết' }).waitFor(),
  },
  {
    name: 'the rules that work is judged by',
    post: 'theo-doi',
    at: async () => '/quy-tac',
    isThere: (page) =>
      page.getByText(/^(Chưa có lần đặt nào có hiệu lực|Nothing that was set holds yet)/).waitFor(),
  },
  { name: 'the reports', post: 'theo-doi', at: async () => '/bao-cao', isThere: heading },
  {
    name: 'a run of reports with its targets',
    post: 'theo-doi',
    at: async (office) => `/bao-cao/${await aRun(office)}`,
    isThere: (page) =>
      page
        .getByRole('link', { name: /tinh giản biên chế/ })
        .first()
        .waitFor(),
  },
  {
    name: 'my work',
    post: 'dau-moi',
    at: async () => '/viec-cua-toi',
    isThere: (page) => page.getByRole('article').first().waitFor(),
  },
  { name: 'an address that leads nowhere', post: 'theo-doi', at: async () => '/khong-co', isThere: heading },
]
