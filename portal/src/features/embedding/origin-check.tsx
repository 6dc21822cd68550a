import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { Status } from '../../ui/status/status.js'
import { checkQuery } from './check-query.js'

/** What the server would say to a page of this site with this key, as its developer reads it. */
export function OriginCheck({ embedKey, origin }: { embedKey: string; origin: string }) {
  const { data } = useQuery(checkQuery(embedKey, origin))
  if (!data) return null
  const refused = data.checks.filter(({ ok }) => !ok)
  return (
    <span class="small">
      <Status tone={data.ok ? 'ok' : 'bad'}>
        {data.ok
          ? t('embed.checkOk')
          : refused.map(({ message, cure }) => [message, cure].filter(Boolean).join(' ')).join(' ')}
      </Status>
    </span>
  )
}
