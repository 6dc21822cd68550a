import { formatDate } from '../../lib/format-date.js'
import { formatNumber } from '../../lib/format-number.js'
import { t } from '../../lib/messages.js'
import { Ledger } from '../../ui/ledger/ledger.js'
import { bucketDay } from './chart-scale.js'
import type { Column } from '../../ui/ledger/column.js'
import type { Learning } from './dashboard-queries.js'

interface Day {
  id: string
  now: number
  before: number
}

export function ActiveTable({ learning: { from, active } }: { learning: Learning }) {
  const days: Day[] = active.current.map((now, index) => ({
    id: bucketDay(from, index, active.bucketDays).toISOString(),
    now,
    before: active.previous[index] ?? 0,
  }))
  const columns: Column<Day>[] = [
    { id: 'day', header: t('dashboard.day'), place: 'lead', cell: ({ id }) => formatDate(id) },
    {
      id: 'before',
      header: t('dashboard.lastPeriod'),
      numeric: true,
      cell: ({ before }) => formatNumber(before),
    },
    {
      id: 'now',
      header: t('dashboard.thisPeriod'),
      numeric: true,
      place: 'end',
      cell: ({ now }) => formatNumber(now),
    },
  ]
  return (
    <Ledger
      caption={t('dashboard.daily')}
      columns={columns}
      rows={days.reverse()}
      sort=""
      onSort={() => {}}
    />
  )
}
