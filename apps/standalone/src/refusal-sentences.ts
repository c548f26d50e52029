import type { RefusalCode } from '@dondoc/contracts'

type Facts = Readonly<Record<string, string | number | null>>

const sentences: Record<RefusalCode, (facts: Facts) => string> = {
  'not-signed-in': () => 'Chưa đăng nhập. / Not signed in.',
  'not-permitted': () => 'Chức danh này không có quyền thực hiện việc đó. / This post may not do that.',
  'not-found': () => 'Không tìm thấy mục được yêu cầu. / What was asked for does not exist.',
  stale: () =>
    'Dữ liệu đã được người khác thay đổi. Chạy lại lệnh để làm trên dữ liệu mới nhất. / Somebody else changed it meanwhile. Run the command again over what stands now.',
  'bad-input': (facts) =>
    `Dữ liệu nhập không hợp lệ: ${facts.field}. / The input cannot be used: ${facts.field}.`,
  'not-allowed-now': () =>
    'Việc được giao đang ở bước không cho phép thao tác này. / Not possible as the assignment stands.',
  'day-in-future': (facts) => `Ngày ${facts.day} còn ở tương lai. / The day ${facts.day} lies in the future.`,
  'evidence-in-future': (facts) =>
    `Minh chứng đề ngày ${facts.day} còn ở tương lai. / The evidence is dated in the future: ${facts.day}.`,
  'reply-in-past': (facts) => `Hạn trả lời ${facts.day} đã qua. / The reply date ${facts.day} has passed.`,
  'deadline-not-later': () =>
    'Hạn mới phải sau hạn hiện tại. / The new deadline must be later than the current one.',
  'deadline-needed': () =>
    'Thời gian thực hiện đã qua, cần xác định hạn mới. / The window has passed; a new deadline is needed.',
  'deadline-before-start': () => 'Hạn hoàn thành ở trước ngày bắt đầu. / The deadline lies before the start.',
  'words-missing': () => 'Nội dung bắt buộc đang để trống. / Words that are required are missing.',
  'period-ends-first': (facts) =>
    `Kỳ cập nhật bắt đầu ngày ${facts.since}, sau ngày kết thúc ${facts.day}. / The period begins on ${facts.since}, after its end ${facts.day}.`,
  'expected-too-early': (facts) =>
    `Ngày dự kiến xong ${facts.expected} ở trước ngày cập nhật ${facts.day}. / The expected day ${facts.expected} lies before the entry's day ${facts.day}.`,
  'deadline-after-parent': (facts) =>
    `Hạn ${facts.deadline} sau hạn ${facts.parent} của việc cấp trên. / The deadline ${facts.deadline} lies after the superior work's ${facts.parent}.`,
  'deadline-before-child': (facts) =>
    `Hạn ${facts.deadline} trước hạn ${facts.child} của việc đã giao cấp dưới. / The deadline ${facts.deadline} lies before ${facts.child}, given out below.`,
  'extension-asked-late': (facts) =>
    `Đã quá ngày cuối được xin gia hạn (${facts.last}). / An extension could be asked for until ${facts.last}.`,
  'extension-beyond-asked': (facts) =>
    `Chỉ được gia hạn đến ngày đã xin (${facts.asked}) hoặc sớm hơn. / Grant the day that was asked for (${facts.asked}) or an earlier one.`,
  'second-person-needed': () =>
    'Người đề nghị không tự quyết định; cần người khác. / Whoever asked does not decide; another person must.',
  'directive-unknown': () =>
    'Chỉ đạo này không còn chờ trả lời. / This directive does not wait for an answer.',
  'proof-too-large': (facts) =>
    `Tệp ${facts.file} lớn hơn ${facts.megabytes} MB. / ${facts.file} is larger than ${facts.megabytes} MB.`,
  'proof-kind': (facts) =>
    `Tệp ${facts.file} không phải PDF, Word hay Excel, hoặc có macro. / ${facts.file} is not a PDF, Word or Excel file, or carries macros.`,
  'nobody-named': () => 'Chưa nêu đơn vị nhận việc nào. / No body was named to hold the work.',
  'holder-missing': (facts) =>
    `Hôm nay không có tổ chức ${facts.name}. / ${facts.name} does not exist today.`,
  'holder-elsewhere': (facts) =>
    `${facts.name} không thuộc ${facts.giver}, nên không giao xuống được. / ${facts.name} does not stand under ${facts.giver}.`,
  'reply-day-needed': (facts) =>
    `Chưa có lịch làm việc cho các ngày sau ${facts.day}; hãy ghi hạn trả lời. / No working calendar after ${facts.day}: name the reply day.`,
  'task-not-there': (facts) =>
    `Nhiệm vụ ${facts.task} không còn trong danh sách. / Task ${facts.task} is no longer in the list.`,
  'code-taken': (facts) =>
    `Mã ${facts.code} đã dùng cho nhiệm vụ khác. / The code ${facts.code} belongs to another task.`,
  'schedule-not-understood': (facts) =>
    `Chưa hiểu thời gian “${facts.phrase}”. / The words for time “${facts.phrase}” are not understood.`,
  'place-outside-words': () =>
    'Chỗ được chọn không nằm trong lời văn bản. / The place chosen lies outside the words.',
  'too-few-tasks': () => 'Cần chọn ít nhất hai nhiệm vụ để gộp. / Merging takes two tasks or more.',
  'organisation-not-there': (facts) =>
    `Vào ngày nhận văn bản (${facts.day}) không có ${facts.name}${given('; nhiệm vụ', facts.tasks)}. / There is no ${facts.name} on the day of receipt (${facts.day})${given('; tasks', facts.tasks)}.`,
  'organisation-ended': (facts) =>
    `Từ ngày ${facts.endedOn} không còn ${facts.name}${given('; nhiệm vụ', facts.tasks)}. / There is no ${facts.name} since ${facts.endedOn}${given('; tasks', facts.tasks)}.`,
  'organisation-succeeded': (facts) =>
    `Từ ngày ${facts.endedOn} không còn ${facts.name}, nơi tiếp nhận: ${facts.successor}${given('; nhiệm vụ', facts.tasks)}. / There is no ${facts.name} since ${facts.endedOn}, its work goes on at ${facts.successor}${given('; tasks', facts.tasks)}.`,
  'assigner-not-there': (facts) =>
    `Vào ngày nhận văn bản (${facts.day}) không có cơ quan giao ${facts.name}. / There is no assigning body ${facts.name} on the day of receipt (${facts.day}).`,
  'assigner-ended': (facts) =>
    `Từ ngày ${facts.endedOn} không còn cơ quan giao ${facts.name}. / There is no assigning body ${facts.name} since ${facts.endedOn}.`,
  'assigner-succeeded': (facts) =>
    `Từ ngày ${facts.endedOn} không còn cơ quan giao ${facts.name}, nơi tiếp nhận: ${facts.successor}. / There is no assigning body ${facts.name} since ${facts.endedOn}, its work goes on at ${facts.successor}.`,
  'nothing-to-undo': () => 'Không còn gì để hoàn tác. / There is nothing to undo.',
  'draft-closed': () => 'Bản đọc này đã xác nhận hoặc đã bỏ. / This draft is confirmed or was put away.',
  'draft-not-read': () => 'Văn bản chưa đọc xong. / The document is not read yet.',
  'draft-incomplete': (facts) =>
    `Còn ${facts.open} điểm chưa xong, chưa xác nhận được. / ${facts.open} points are open; it cannot be confirmed.`,
  'document-already-registered': (facts) =>
    `${facts.name} đã có trong sổ văn bản. Mở mục đó để xem hoặc đính chính. / ${facts.name} stands in the register already. Open its entry to see or correct it.`,
  'document-unnamed': () =>
    'Văn bản cần có tên loại, và số ký hiệu hoặc trích yếu. / A document needs a type, and a number or a subject.',
  'document-day-in-future': (facts) =>
    `Ngày ${facts.day} chưa tới. Ghi đúng ngày trên văn bản và ngày đã nhận. / The day ${facts.day} has not come yet. Give the day printed on the document and the day it was received.`,
  'received-before-issued': (facts) =>
    `Ngày nhận đứng trước ngày ban hành ${facts.day}. Kiểm tra lại hai ngày. / The day of receipt lies before the day of issue, ${facts.day}. Check both days.`,
  'correction-without-reason': () =>
    'Đính chính cần có lý do. Ghi vì sao phải sửa. / A correction needs a reason. Say why it is made.',
  'nothing-corrected': () =>
    'Chưa có ô nào khác với mục đang ghi. Sửa ô sai rồi gửi. / Nothing differs from what is recorded. Change what is wrong, then send.',
  'only-cited': () =>
    'Văn bản này mới chỉ được trích dẫn. Vào sổ văn bản trước, rồi làm tiếp. / This document is only cited so far. Register it first, then go on.',
  'already-ended': (facts) =>
    `Văn bản đã được ghi hết hiệu lực từ ${facts.day}. Nếu ghi nhầm, đính chính việc hết hiệu lực trước. / The document is recorded as no longer in force from ${facts.day}. If that is wrong, correct the ending first.`,
  'not-ended': () =>
    'Văn bản chưa được ghi là hết hiệu lực, nên không có gì để đính chính. / The document is not recorded as ended, so there is nothing to correct.',
  'ending-document-needed': () =>
    'Chọn văn bản thay thế hoặc bãi bỏ văn bản này. / Choose the document that replaces or repeals this one.',
  'ended-before-in-force': (facts) =>
    `Ngày hết hiệu lực đứng trước ngày có hiệu lực ${facts.day}. Kiểm tra lại ngày. / The end lies before the document came into force, ${facts.day}. Check the day.`,
  'document-unclear': (facts) =>
    `Sổ đã có ${facts.count} mục cùng số với ${facts.name}. Chọn đúng mục, hoặc chọn “văn bản khác”. / The register has ${facts.count} entries with the number of ${facts.name}. Choose the right one, or “another document”.`,
  'document-stale': (facts) =>
    `${facts.by} vừa ghi thêm vào văn bản này. Chạy lại lệnh để làm trên bản mới nhất. Chưa ghi gì. / ${facts.by} has just recorded something on this document. Run the command again over what stands now. Nothing was recorded.`,
  'replaced-in-a-circle': () =>
    'Văn bản không thể bị thay thế bởi chính nó, hay bởi văn bản mà nó đã thay thế. Chọn văn bản khác. / A document cannot be ended by itself, nor by one that it has ended. Choose another document.',
  'release-before-document': (facts) =>
    `Ngày tính thời gian đứng trước ngày ban hành văn bản ${facts.day}. Chọn từ ngày đó trở đi. / The day to count from lies before the document was issued, ${facts.day}. Choose that day or later.`,
  'release-needs-deadline': (facts) =>
    `Nhiệm vụ ${facts.task} đã qua thời gian thực hiện, nên cần đặt hạn mới. Chưa nhiệm vụ nào được mở. / The time of task ${facts.task} has passed, so it needs a new deadline. No task was released.`,
  'release-deadline-early': (facts) =>
    `Hạn mới của nhiệm vụ ${facts.task} đứng trước ngày bắt đầu tính. Chọn ngày sau đó. Chưa nhiệm vụ nào được mở. / The new deadline of task ${facts.task} lies before its start. Choose a later day. No task was released.`,
  'not-waiting': (facts) =>
    `Nhiệm vụ ${facts.task} không còn chờ văn bản, có thể người khác vừa mở. Bỏ nhiệm vụ này khỏi lệnh rồi chạy lại. Chưa nhiệm vụ nào được mở. / Task ${facts.task} no longer waits; somebody may have just released it. Leave it out of the command and run it again. No task was released.`,
  'not-proposed': (facts) =>
    `Có người vừa quyết định về nhiệm vụ ${facts.tasks}. Bỏ nhiệm vụ đó khỏi lệnh rồi chạy lại. Chưa ghi gì. / Somebody has just decided about task ${facts.tasks}. Leave it out of the command and run it again. Nothing was recorded.`,
  'not-released': (facts) =>
    `${facts.holder} hiện không giữ nhiệm vụ ${facts.task} theo việc mở này, có thể người khác vừa ghi. Bỏ đơn vị này khỏi lệnh rồi chạy lại. Chưa nhiệm vụ nào được đưa về chờ. / ${facts.holder} does not hold task ${facts.task} by this release now; somebody may have just recorded something. Leave this body out of the command and run it again. No task was sent back to waiting.`,
  'release-done': (facts) =>
    `${facts.holder} đã được nghiệm thu nhiệm vụ ${facts.task}, nên không đưa về chờ văn bản được. Bỏ chọn đơn vị này; nếu ghi nhầm là đã xong thì đính chính trước. Chưa nhiệm vụ nào được đưa về chờ. / ${facts.holder} has had task ${facts.task} accepted, so it cannot wait again. Leave this body out; if it was recorded as done by mistake, correct that first. No task was sent back to waiting.`,
  'period-not-understood': (facts) =>
    `Không hiểu kỳ báo cáo '${facts.period}'; hãy viết 2023, 2023-H1, 2023-9M, 2023-Q4, 2023-11 hoặc 2023-01-01..2023-06-30. / The period '${facts.period}' is not understood; write it as one of these.`,
  'period-ends-before-start': (facts) =>
    `Kỳ báo cáo '${facts.period}' kết thúc trước khi bắt đầu. / The period '${facts.period}' ends before it starts.`,
  'period-not-closed': (facts) =>
    `Kỳ báo cáo chưa kết thúc (chốt số liệu ngày ${facts.cutOff}). / The period is not closed yet; its cut-off is ${facts.cutOff}.`,
  'nothing-to-report': (facts) =>
    `Không có việc được giao nào tính đến ngày ${facts.cutOff}. / No assignment existed on ${facts.cutOff}.`,
  'report-not-ready': (facts) =>
    `Báo cáo chưa xong (${facts.rendered}/${facts.total}). / The reports are not all ready (${facts.rendered} of ${facts.total}).`,
  'bad-organisations': (facts) =>
    `Dữ liệu tổ chức có lỗi ở ${facts.code}: ${facts.fault}. / The organisations cannot be recorded: ${facts.code}, ${facts.fault}.`,
  'unknown-bodies': (facts) =>
    `Văn bản giao việc cho cơ quan không có trong danh mục: ${facts.names}. / The document names bodies that are not known: ${facts.names}.`,
  'no-tasks': (facts) =>
    `Không tìm thấy nhiệm vụ nào trong tệp ${facts.file}. / No task was found in ${facts.file}.`,
  'already-loaded': (facts) => `Tệp ${facts.file} đã được nạp trước đó. / ${facts.file} was loaded before.`,
  'file-unreadable': (facts) =>
    `Không đọc được tệp ${facts.file}: ${facts.reason}. / ${facts.file} cannot be read: ${facts.reason}.`,
  'workbook-unknown': (facts) =>
    `Tệp ${facts.file} không phải sổ nhiệm vụ do Dondoc xuất. / ${facts.file} is no register exported by Dondoc.`,
  'workbook-old': (facts) =>
    `Tệp ${facts.file} theo mẫu cũ ${facts.template}; hãy xuất lại theo mẫu ${facts.current}. / ${facts.file} has the old template ${facts.template}; export it again as ${facts.current}.`,
  'register-too-long': (facts) =>
    `Quá ${facts.limit} dòng; hãy lọc bớt rồi xuất. / More than ${facts.limit} rows; narrow the filters.`,
  'successor-missing': (facts) =>
    `Ngày ${facts.day} không có tổ chức ${facts.name} để tiếp nhận. / ${facts.name} does not exist on ${facts.day} and cannot take the work over.`,
  'successor-holds-it': (facts) =>
    `${facts.name} đang giữ việc này. / ${facts.name} holds this work already.`,
  'holder-not-ended': (facts) =>
    `Ngày ${facts.day} ${facts.name} vẫn hoạt động, nên không có việc để kế thừa; hãy giao lại từng việc và nêu lý do. / ${facts.name} still exists on ${facts.day}, so nobody succeeds it; reassign its work with a reason.`,
  'post-moved': (facts) =>
    `${facts.name} vừa được chuyển về ${facts.organisation}; hãy xem lại danh sách. / ${facts.name} was moved to ${facts.organisation} meanwhile; look at the list again.`,
  'post-body-lives': (facts) =>
    `${facts.organisation} vẫn hoạt động, nên ${facts.name} ở lại đó. / ${facts.organisation} still exists, so ${facts.name} stays there.`,
  'choose-one-by-one': (facts) =>
    `${facts.name} có nhiều tổ chức có thể tiếp nhận hoặc chưa có tổ chức nào; hãy chọn cho từng việc. / ${facts.name} has several bodies that may take over, or none; choose for each piece of work.`,
  'structure-changed': (facts) =>
    `Có ${facts.recorded} quyết định khác vừa được ghi; hãy xem lại trước khi ghi. / ${facts.recorded} other decisions were recorded meanwhile; look again before recording.`,
  'body-in-use': (facts) =>
    `${facts.name} đã giữ việc hoặc có chức danh, nên không bỏ được; hãy ghi một quyết định mới. / ${facts.name} holds work or posts and cannot be undone; record a new decision.`,
  'corrected-already': (facts) =>
    `Bản ghi “${facts.subject}” đã được đính chính; hãy đính chính bản mới nhất. / The record “${facts.subject}” was corrected before; correct the latest one.`,
  'reason-missing': (facts) =>
    `Đính chính “${facts.subject}” cần nêu lý do. / A correction of “${facts.subject}” needs a reason.`,
  'no-change-named': () => 'Quyết định chưa nêu thay đổi nào. / The decision names no change.',
  'name-missing': (facts) =>
    `Tổ chức ${facts.code} chưa có tên hoặc mã. / The body ${facts.code} has no name or no code.`,
  'code-in-use': (facts) =>
    `Mã ${facts.code} đã dùng cho tổ chức khác; hãy chọn mã khác. / The code ${facts.code} was used before; choose another.`,
  'relation-to-itself': () =>
    'Một tổ chức không có quan hệ với chính mình. / A body has no relation with itself.',
  'relation-said-twice': (facts) =>
    `Quan hệ này đã được ghi từ ${facts.from ?? 'trước'}. / This relation is recorded already, from ${facts.from ?? 'before'}.`,
  'relation-ended': (facts) =>
    `Quan hệ này đã được ghi là hết hiệu lực từ ${facts.until}. / This relation is recorded as ended from ${facts.until}.`,
  'relation-too-short': (facts) =>
    `Quan hệ này bắt đầu ngày ${facts.from}; ngày hết hiệu lực phải sau ngày đó. / This relation begins on ${facts.from}; it can only end after that day.`,
  'body-not-there': (facts) =>
    `Ngày ${facts.day} không có tổ chức ${facts.name}. / ${facts.name} does not exist on ${facts.day}.`,
  'change-known-already': (facts) =>
    `${facts.name} đã được ghi là thay đổi từ ngày ${facts.day}; quyết định sau mới đổi được. / ${facts.name} is recorded to change on ${facts.day}; only a later decision can change it.`,
  'nothing-changes': (facts) =>
    `${facts.name} vốn đã như vậy, không có gì thay đổi. / ${facts.name} is so already; nothing changes.`,
  'begins-that-day': (facts) =>
    `${facts.name} bắt đầu đúng ngày đó, nên không thể đổi hay kết thúc trong cùng ngày. / ${facts.name} begins on that very day and can neither change nor end on it.`,
  'too-few-bodies': (facts) =>
    `Cần nêu ít nhất ${facts.atLeast} tổ chức. / At least ${facts.atLeast} bodies must be named.`,
  'goes-into-itself': (facts) =>
    `${facts.code} không thể nhập vào chính nó. / ${facts.code} cannot go into itself.`,
  'superior-missing': (facts) =>
    `${facts.name} sẽ không còn cấp trên (${facts.superiorName}); hãy chuyển hoặc kết thúc tổ chức đó trong cùng quyết định. / ${facts.name} would be without its superior (${facts.superiorName}); move or end it in the same decision.`,
  'structure-circle': (facts) =>
    `${facts.name} sẽ là cấp trên của chính mình từ ngày ${facts.from}. / ${facts.name} would be its own superior from ${facts.from} on.`,
  'kind-not-then': (facts) =>
    `Loại tổ chức của ${facts.name} không tồn tại vào thời gian đó. / The kind of ${facts.name} does not exist at that time.`,
  'wrong-superior-kind': (facts) =>
    `${facts.name} không thể trực thuộc ${facts.superiorName} theo loại tổ chức vào thời gian đó. / ${facts.name} may not stand under ${facts.superiorName} by their kinds at that time.`,
  'breaks-later-decision': () =>
    'Một quyết định có hiệu lực sau đó sẽ không thực hiện được nữa; hãy đính chính quyết định đó trước. / A decision of a later day could then not be done; correct that one first.',
  'grassroots-kind': (facts) =>
    `${facts.name} không thuộc hệ thống tổ chức đảng. / ${facts.name} is not of the Party line.`,
  'term-ends-first': (facts) =>
    `Nhiệm kỳ kết thúc trước khi bắt đầu (${facts.from}). / The term ends before it begins (${facts.from}).`,
  'cell-is-one': (facts) =>
    `${facts.name} là một chi bộ nên số chi bộ là 1. / ${facts.name} is one cell, so its number of cells is 1.`,
  'class-before-year': (facts) =>
    `Ngày quyết định ${facts.day} đứng trước năm xếp loại ${facts.year}. / The decision of ${facts.day} stands before the year ${facts.year}.`,
  'fact-known': (facts) =>
    `Ngày ${facts.day} đã có mục này của ${facts.name}; hãy đính chính mục đã ghi. / This was recorded for ${facts.name} on ${facts.day}; correct that record.`,
  'fact-not-there': (facts) =>
    `Mục cần đính chính của ${facts.name} không còn hiệu lực. / The record of ${facts.name} to be corrected no longer holds.`,
  'fact-of-other-matter': () =>
    'Đính chính phải cùng loại với mục đã ghi. / A correction is of the same matter as the record.',
  'grassroots-stale': (facts) =>
    `${facts.by} vừa ghi thêm ${facts.count} mục; hãy xem lại rồi gửi. / ${facts.by} recorded ${facts.count} more meanwhile; look again before sending.`,
  'plan-not-in-state': () =>
    'Kế hoạch đang ở bước không cho phép thao tác này. / Not possible as the plan stands.',
  'plan-empty': () => 'Kế hoạch chưa có nội dung nào. / The plan has no line yet.',
  'plan-line-gone': () => 'Nội dung này không còn trong kế hoạch. / This line is no longer in the plan.',
  'plan-task-twice': () =>
    'Nhiệm vụ này đã có một dòng trong kế hoạch. / The plan answers this task in another line.',
  'plan-task-not-held': (facts) =>
    `${facts.name} không được giao nhiệm vụ này. / ${facts.name} does not hold this task.`,
  'plan-not-owed': (facts) =>
    `${facts.name} không phải lập kế hoạch cho chương trình này. / ${facts.name} owes no plan for this programme.`,
  'plan-begun-already': (facts) =>
    `${facts.name} đã có kế hoạch cho chương trình này. / ${facts.name} has a plan for this programme.`,
  'plan-line-kept-here': () =>
    "Nội dung này do chính đơn vị làm hoặc không thuộc việc được giao, nên không giao xuống. / This line is the body's own and is not given below.",
  'target-unit-other': (facts) =>
    `Chỉ tiêu này tính bằng “${facts.unit}”, không phải “${facts.given}”. Quy đổi rồi nhập lại. / This target is counted in “${facts.unit}”, not in “${facts.given}”. Convert the figure and enter it again.`,
  'target-day-ahead': (facts) =>
    `Ngày của số liệu (${facts.day}) chưa tới. Ghi đúng ngày trên báo cáo, văn bản nêu số liệu. / The figure's day (${facts.day}) has not come. Enter the day of the paper that gives the figure.`,
  'target-day-before-period': (facts) =>
    `Ngày của số liệu (${facts.day}) trước ngày đầu kỳ (${facts.from}). Sửa ngày hoặc chọn lại kỳ. / The figure's day (${facts.day}) lies before its period begins (${facts.from}). Change the day or the period.`,
  'target-period-taken': () =>
    `Kỳ này đã có số liệu. Nếu số đó sai, dùng “Đính chính” ở dòng của kỳ. / This period has a figure. If it is wrong, use “Correct” on its line.`,
  'target-baseline-taken': () =>
    `Đơn vị này đã có số liệu gốc. Nếu số đó sai, dùng “Đính chính” ở dòng của số liệu gốc. / This body has a baseline. If it is wrong, use “Correct” on its line.`,
  'target-value-corrected': (facts) =>
    `Số liệu này đã được người khác đính chính ngày ${facts.day}. Xem số mới trong lịch sử rồi làm lại nếu còn cần. / Somebody corrected this figure on ${facts.day}. See the new one in the history, then do it again if still needed.`,
  'target-value-same': () =>
    `Chưa có gì khác với số liệu đang ghi. Sửa số, ngày hoặc kỳ rồi gửi lại. / Nothing differs from the figure that is there. Change the number, day or period.`,
  'target-ended': (facts) =>
    `Chỉ tiêu “${facts.measure}” đã kết thúc ngày ${facts.day}, không ghi số liệu mới. Số liệu cũ vẫn đính chính được. / The target “${facts.measure}” ended on ${facts.day} and takes no new figure. Its earlier figures can still be corrected.`,
  'target-carried-twice': (facts) =>
    `“${facts.now}” đã được chọn thay “${facts.earlier}”; chọn lại một trong hai. / “${facts.now}” was chosen in place of “${facts.earlier}” already; change one of the two.`,
  'target-body-not-then': (facts) =>
    `${facts.name} không có trong kỳ bắt đầu ngày ${facts.from}. Chọn lại kỳ hoặc đơn vị. / ${facts.name} did not exist in the period that begins on ${facts.from}. Choose another period or body.`,
  'rule-out-of-bounds': ({ rule, least, most }) =>
    `Quy tắc ${rule} phải từ ${least} đến ${most} ngày. / The rule ${rule} takes ${least} to ${most} days.`,
  'rules-unchanged': ({ day }) =>
    `Không có số nào khác với số đang áp dụng ngày ${day}. / No number differs from what holds on ${day}.`,
  'yellow-before-due-soon': ({ day, yellow, soon }) =>
    `Ngày ${day}: báo vàng trước ${yellow} ngày, sớm hơn mức sắp đến hạn (${soon} ngày). / On ${day} yellow ${yellow} days before lies ahead of due soon (${soon} days).`,
  'rules-in-past': ({ day }) =>
    `Ngày áp dụng ${day} đã qua. / The day ${day} from which the rules would hold has passed.`,
  'rules-stale': () =>
    'Người khác vừa đặt quy tắc; hãy xem lại. / Somebody else has just set rules; look at them first.',
}

/** The command line's sentence for a refusal. */
export function refusalSentence(code: RefusalCode, facts: Facts): string {
  return sentences[code](facts)
}

/** A part of a sentence that is said only where there is something to name. */
function given(label: string, named: Facts[string] | undefined): string {
  return named ? `${label}: ${named}` : ''
}
