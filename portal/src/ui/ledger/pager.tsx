import { formatNumber } from '../../lib/format-number.js'
import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { chevronLeftIcon } from '../icons/chevron-left.js'
import { chevronRightIcon } from '../icons/chevron-right.js'
import styles from './pager.module.css'
import type { PageMeta } from '../../lib/contract.js'

interface PagerProps {
  meta: PageMeta
  onPage: (page: number) => void
}

/** 1–25 / 342 and a turn each way; nothing to turn, no buttons. */
export function Pager({ meta, onPage }: PagerProps) {
  const { page, perPage, total } = meta
  const first = (page - 1) * perPage + 1
  const last = Math.min(total, page * perPage)
  if (!total) return null
  return (
    <nav class={styles.pager} aria-label={t('pager.nav')}>
      <span class="num" role="status">
        {t('pager.range', { first, last, total: formatNumber(total) })}
      </span>
      {total > perPage && (
        <span class={styles.turn}>
          <Button
            size="small"
            square
            aria-label={t('pager.previous')}
            disabled={page <= 1}
            onClick={() => onPage(page - 1)}
          >
            <Icon draw={chevronLeftIcon} />
          </Button>
          <Button
            size="small"
            square
            aria-label={t('pager.next')}
            disabled={last >= total}
            onClick={() => onPage(page + 1)}
          >
            <Icon draw={chevronRightIcon} />
          </Button>
        </span>
      )}
    </nav>
  )
}
