const secrets = [
  'password',
  'token',
  'accessToken',
  'refreshToken',
  'handoffToken',
  'secret',
  'code',
  'authorization',
  'dpop',
  'cookie',
  'card',
  'cardNumber',
  'cvc',
]

/** Wherever a secret could stand in a logged object, two levels deep. */
export const redactedPaths = secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`])
