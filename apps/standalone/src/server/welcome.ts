import type { DemoSignIn } from './demo-sign-ins.ts'

/** What a person who started it needs: the address, how to sign in, and where the data lies. */
export function welcome({
  port,
  signIns,
  where,
}: {
  port: number
  signIns: readonly DemoSignIn[]
  where: string
}): string {
  const widest = Math.max(...signIns.map((one) => one.username.length))
  const lines = signIns.map(
    (one) =>
      `    ${one.username.padEnd(widest)}  ${one.password ?? '(đã đặt từ trước / set earlier)'}  ${one.post}`,
  )
  return [
    '',
    `  Dondoc đang chạy / is running:  http://localhost:${port}`,
    '',
    '  Tài khoản dùng thử / demo sign-ins  (tên đăng nhập / username, mật khẩu / password, chức danh / post):',
    ...lines,
    '',
    `  Dữ liệu / data:  ${where}`,
    '  Dừng / stop:     Ctrl-C',
    '',
  ].join('\n')
}
