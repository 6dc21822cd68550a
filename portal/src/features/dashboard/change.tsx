import { intlLocale } from '../../lib/intl-locale.js'
import { t } from '../../lib/messages.js'
import styles from './dashboard.module.css'
import type { Compared } from './dashboard-queries.js'

/** How a number stands to the one before: a share where there was one, the number itself else. */
export function Change({ compared: { now, before } }: { compared: Compared }) {
  if (!before) return <>{t('dashboard.noneBefore')}</>
  const share = now / before - 1
  const look = share > 0 ? styles.up : share < 0 ? styles.down : ''
  const format = new Intl.NumberFormat(intlLocale(), {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  })
  return (
    <>
      <b class={look}>{format.format(share)}</b> {t('dashboard.thanBefore')}
    </>
  )
}
