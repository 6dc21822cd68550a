import { formatDate } from '../../lib/format-date.js'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { useFilters } from '../../lib/use-filters.js'
import { LinkButton } from '../../ui/button/link-button.js'
import { Segmented } from '../../ui/field/segmented.js'
import { usePage } from '../../ui/frame/use-page.js'
import { Icon } from '../../ui/icon/icon.js'
import { userPlusIcon } from '../../ui/icons/user-plus.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Page } from '../../ui/page/page.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { dashboardQuery, PERIODS, type Period } from './dashboard-queries.js'
import { Overview } from './overview.js'

/** How the academy does: numbers of a period, what waits, what changed. */
export function DashboardPage() {
  usePage(t('dashboard.place'))
  const [filters, filter] = useFilters(['period'])
  const period = PERIODS.find((it) => it === filters.period) ?? 'month'
  const { data, error, isPending, retry } = useQuery(dashboardQuery(period), { keepsLast: true })
  const span = data && { from: formatDate(data.learning.from), to: formatDate(data.learning.to) }
  return (
    <Page
      title={t('dashboard.place')}
      facts={span ? t('dashboard.span', span) : undefined}
      deeds={
        <>
          <Segmented<Period>
            legend={t('dashboard.period')}
            value={period}
            options={PERIODS.map((value) => ({ value, label: t(`dashboard.${value}`) }))}
            onValue={(value) => filter({ period: value === 'month' ? '' : value })}
          />
          <LinkButton tone="primary" href="/app/manage/members?invite=1">
            <Icon draw={userPlusIcon} />
            {t('members.invite')}
          </LinkButton>
        </>
      }
    >
      {data ? (
        <Overview data={data} />
      ) : isPending ? (
        <Placeholder lines={6} />
      ) : (
        <ProblemNote title={t('dashboard.broken')} error={error} onRetry={retry} />
      )}
    </Page>
  )
}
