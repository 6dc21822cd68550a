import { formatNumber } from '../../lib/format-number.js'
import { formatSize } from '../../lib/format-size.js'
import { t } from '../../lib/messages.js'
import { Figures } from '../../ui/figures/figures.js'
import type { PlatformSummary } from './tenant-queries.js'

export function PlatformFigures({ summary }: { summary: PlatformSummary }) {
  const { members, activeMembers, storageBytes, backlog, deadLetters, workers } = summary
  const wait = summary.oldestWaitingSeconds
  return (
    <Figures
      figures={[
        {
          id: 'members',
          label: t('tenants.members'),
          value: formatNumber(members),
          note: t('tenants.activeNote', { count: activeMembers }),
        },
        { id: 'storage', label: t('tenants.storage'), value: formatSize(storageBytes) },
        {
          id: 'backlog',
          label: t('tenants.backlog'),
          value: formatNumber(backlog),
          note: backlog ? t('tenants.oldest', { seconds: wait }) : t('tenants.noBacklog'),
        },
        {
          id: 'dead',
          label: t('tenants.deadLetters'),
          value: formatNumber(deadLetters),
          note: deadLetters ? t('tenants.retry') : undefined,
        },
        {
          id: 'workers',
          label: t('tenants.workers'),
          value: formatNumber(workers),
          note: workers ? undefined : t('tenants.noWorkers'),
        },
      ]}
    />
  )
}
