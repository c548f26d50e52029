import type { Summary } from '@dondoc/domain/reports'
import { writeShare } from './write-share.ts'

/** Both shares on time, with what they are shares of; plain words where nothing can be assessed. */
export function onTimeSentence({ onTime }: Summary): string {
  if (onTime.current.whole === 0 && onTime.original.whole === 0)
    return 'Tỷ lệ hoàn thành đúng hạn: — (chưa có nhiệm vụ hoàn thành có thời hạn để đánh giá).'
  return `Tỷ lệ hoàn thành đúng hạn, tính trên số nhiệm vụ đã hoàn thành có thời hạn: theo thời hạn hiện hành ${writeShare(onTime.current)}; theo thời hạn ban đầu ${writeShare(onTime.original)}.`
}
