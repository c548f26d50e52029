export const signIn = {
  title: 'Sign in',
  office: 'Bình Thuận Provincial Party Committee',
  desk: 'Follow-up of the action programme',
  username: 'User name',
  password: 'Password',
  submit: 'Sign in',
  missing: 'Enter both the user name and the password.',
  wrong:
    'The user name or the password is wrong. Check Caps Lock and the Vietnamese keyboard, then try again.',
  locked:
    'The account is locked after too many wrong attempts. Wait a while and try again, or tell the administrator.',
  lockedUntil:
    'The account is locked until {{time}} after too many wrong attempts. Try again after that, or tell the administrator.',
  unreachable: 'The server cannot be reached. Check the network and try again.',
  failed:
    'The server failed while signing you in. Try again in a few minutes; if it goes on, tell the administrator.',
  note: 'An account belongs to a post and is given by the administrator.',
}
