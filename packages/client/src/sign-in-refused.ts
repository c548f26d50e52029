/** Wrong name or password (401), or the account is locked for a while after repeated failures (423). */
export class SignInRefused extends Error {
  readonly status: number

  constructor(status: number) {
    super(status === 423 ? 'The account is locked for a while.' : 'The name or the password is wrong.')
    this.name = 'SignInRefused'
    this.status = status
  }
}
