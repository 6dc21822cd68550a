import env from '#start/env'

/** Demo sign-ins are known to everybody who reads this: they never exist in production. */
export const demo = {
  isEnabled: env.get('DEMO', false) && env.get('NODE_ENV') !== 'production',
  /** Where the panel of `npm start` and the customer's site read what was seeded */
  infoFile: env.get('DEMO_INFO'),
  customerSite: `http://127.0.0.1:${env.get('CUSTOMER_SITE_PORT', 4400)}`,
  mail: env.get('MAIL_WEB_PORT') ? `http://127.0.0.1:${env.get('MAIL_WEB_PORT')}` : null,
}
