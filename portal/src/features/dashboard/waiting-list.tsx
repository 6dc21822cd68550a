import { formatMoment } from '../../lib/format-moment.js'
import { t } from '../../lib/messages.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Icon } from '../../ui/icon/icon.js'
import { bookOpenIcon } from '../../ui/icons/book-open.js'
import { inboxIcon } from '../../ui/icons/inbox.js'
import { mailIcon } from '../../ui/icons/mail.js'
import styles from './dashboard.module.css'
import type { Dashboard } from './dashboard-queries.js'

interface Line {
  id: string
  draw: string
  kind: string
  text: string
  note?: string
  href: string
}

/** What stays undone until somebody acts, each with the way to it. */
export function WaitingList({ waiting }: { waiting: Dashboard['waiting'] }) {
  const lines = linesOf(waiting)
  if (!lines.length) return <p class={styles.none}>{t('dashboard.nothingWaits')}</p>
  return (
    <ul>
      {lines.map(({ id, draw, kind, text, note, href }) => (
        <li key={id} class={styles.waits}>
          <Icon draw={draw} />
          <p>
            <small>{kind}</small>
            <b>{text}</b>
            {note && <small>{note}</small>}
          </p>
          <LinkButton size="small" href={href} aria-label={`${t('dashboard.look')}: ${text}`}>
            {t('dashboard.look')}
          </LinkButton>
        </li>
      ))}
    </ul>
  )
}

function linesOf({ invitations, courses, reviews }: Dashboard['waiting']): Line[] {
  const { open, expired, oldestAt } = invitations
  const since = oldestAt ? t('dashboard.oldest', { when: formatMoment(oldestAt) }) : undefined
  const mails = { draw: mailIcon, href: '/app/manage/members?status=invited', note: since }
  const waits = reviews.oldestAt
    ? t('dashboard.oldest', { when: formatMoment(reviews.oldestAt) })
    : undefined
  const lines: (Line & { count: number })[] = [
    {
      id: 'reviews',
      count: reviews.count,
      draw: inboxIcon,
      kind: t('dashboard.review'),
      text: t('dashboard.reviews', { count: reviews.count }),
      note: waits,
      href: '/app/manage/courses',
    },
    {
      id: 'expired',
      count: expired,
      kind: t('dashboard.invitation'),
      text: t('dashboard.expired', { count: expired }),
      ...mails,
    },
    {
      id: 'open',
      count: open,
      kind: t('dashboard.invitation'),
      text: t('dashboard.open', { count: open }),
      ...mails,
    },
    {
      id: 'drafts',
      count: courses.draft,
      draw: bookOpenIcon,
      kind: t('course.place'),
      text: t('dashboard.drafts', { count: courses.draft }),
      href: '/app/manage/courses?state=draft',
    },
  ]
  return lines.filter(({ count }) => count > 0)
}
