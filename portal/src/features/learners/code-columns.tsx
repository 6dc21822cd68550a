import { formatDate } from '../../lib/format-date.js'
import { formatNumber } from '../../lib/format-number.js'
import { t } from '../../lib/messages.js'
import { origin } from '../../lib/origin.js'
import { CopyButton } from '../../ui/code/copy-button.js'
import { Meter } from '../../ui/ruler/meter.js'
import { CodeRevocation } from './code-revocation.js'
import styles from './learners.module.css'
import type { EnrollmentCode } from '../../lib/contract.js'
import type { Column } from '../../ui/ledger/column.js'

export function codeColumns(courseId: string): Column<EnrollmentCode>[] {
  return [
    {
      id: 'code',
      header: t('codes.code'),
      place: 'lead',
      cell: ({ code, note }) => (
        <span>
          <span class={styles.code}>{code}</span>
          {note && <small class="muted"> {note}</small>}
        </span>
      ),
    },
    { id: 'used', header: t('codes.used'), place: 'second', cell: (code) => <Used code={code} /> },
    {
      id: 'validUntil',
      header: t('codes.validUntil'),
      place: 'wideOnly',
      cell: ({ validUntil }) => (validUntil ? formatDate(validUntil) : t('codes.always')),
    },
    {
      id: 'deeds',
      header: t('codes.deeds'),
      place: 'end',
      cell: (code) => (
        <span>
          <CopyButton
            text={`${origin}/app/join/${code.code}`}
            label={t('codes.copyLink', { code: code.code })}
          />
          <CodeRevocation courseId={courseId} code={code} />
        </span>
      ),
    },
  ]
}

function Used({ code: { used, seats } }: { code: EnrollmentCode }) {
  if (!seats) return <span class="num">{formatNumber(used)}</span>
  return (
    <span class={styles.progress}>
      <Meter share={used / seats} isLimit />
      <small class="muted num">{t('codes.usedOf', { used, seats })}</small>
    </span>
  )
}
