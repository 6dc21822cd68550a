import env from '#start/env'

/** `FAIL_POINT=relay.sent` dies at the first passing, `relay.sent:3` at the third. */
const [chosen = '', passing = '1'] = env.get('FAIL_POINT', '').split(':')

if (chosen && env.get('NODE_ENV') === 'production') {
  throw new Error('FAIL_POINT is for tests: production refuses to start with it')
}

export const failPointConfig = { chosen, passing: Number(passing) }
