const secrets = [
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'handoffToken',
  'secret',
  'authorization',
  'dpop',
  'cookie',
  'card',
  'cardNumber',
  'cvc',
]

/** Wherever a secret could stand in a logged object, two levels deep. */
export const redactedPaths = [
  ...secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
  // A sign-in code is called like the code of an error, which a log must keep.
  'body.code',
  '*.body.code',
]
