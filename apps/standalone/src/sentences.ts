import { BadSetting, PortBusy } from '@dondoc/api'
import { BadLogLevel, BadPublicUrl } from '@dondoc/contracts'
import { BadDatabasePlace, DatabaseUnreachable, DataFolderLocked, DataFolderUnusable } from '@dondoc/database'
import { OperationRefused } from '@dondoc/operations'
import { BadMailSetting } from '@dondoc/worker'
import { refusalSentence } from './refusal-sentences.ts'

/** What went wrong, to which thing, and what to do: Vietnamese first, English beside it. */
export function sentenceOf(error: unknown): string {
  if (error instanceof PortBusy)
    return `Cổng đã có chương trình khác dùng; hãy dừng chương trình đó hoặc đặt PORT sang số khác. / ${error.message} Stop it or set PORT to another number.`
  if (error instanceof DataFolderLocked)
    return `Thư mục dữ liệu đang được một tiến trình Dondoc khác dùng; hãy dừng tiến trình đó hoặc đặt DATA_DIR sang thư mục khác. / ${error.message} Stop it or set DATA_DIR to another folder.`
  if (error instanceof DataFolderUnusable)
    return `Không ghi được vào thư mục dữ liệu; hãy kiểm tra quyền hoặc đặt DATA_DIR sang thư mục khác. / ${error.message} Check its rights or set DATA_DIR to another folder.`
  if (error instanceof DatabaseUnreachable)
    return `Không kết nối được máy chủ PostgreSQL; hãy kiểm tra DATABASE_URL và máy chủ. / ${error.message} Check DATABASE_URL and the server.`
  if (isBadSetting(error)) return `Thiết lập môi trường không dùng được. / ${error.message}`
  if (error instanceof OperationRefused) return refusalSentence(error.code, error.facts)
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

function isBadSetting(error: unknown): error is Error {
  const kinds = [BadSetting, BadDatabasePlace, BadLogLevel, BadPublicUrl, BadMailSetting]
  return kinds.some((kind) => error instanceof kind)
}
