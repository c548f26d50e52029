import i18next from 'i18next'
import { beforeAll, expect, test } from 'vitest'
import { en } from '../../words/en/index.ts'
import { vi } from '../../words/vi/index.ts'
import { sayFault } from './say-fault.ts'

beforeAll(() => i18next.init({ resources: { vi: { translation: vi }, en: { translation: en } }, lng: 'vi' }))

const unclear = { code: 'document-unclear', facts: { name: 'Quy định 164-QĐ/TW', count: 2 } } as const
const stale = { code: 'document-stale', facts: { by: 'Chuyên viên theo dõi' } } as const

test('a row of a file is told what can be done in a file: nothing is chosen, loaded again or sent on there', () => {
  const said = ['vi', 'en'].flatMap((language) =>
    [unclear, stale].map((fault) => sayFault(i18next.getFixedT(language), fault)),
  )
  expect(said).toEqual([
    expect.stringMatching(/có 2 mục .* Quy định 164-QĐ\/TW\. Bỏ dòng này khỏi tệp và vào sổ ở trang Văn bản/),
    expect.stringMatching(/^Chuyên viên theo dõi .* xuất lại tệp mới/),
    expect.stringMatching(/has 2 entries .* Quy định 164-QĐ\/TW\. Take this row out of the file/),
    expect.stringMatching(/^Chuyên viên theo dõi .* export a new one/),
  ])
})
