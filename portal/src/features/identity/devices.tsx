import { formatMoment } from '../../lib/format-moment.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { useQuery } from '../../lib/query/use-query.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { ProblemNote } from '../../ui/note/problem-note.js'
import { Placeholder } from '../../ui/placeholder/placeholder.js'
import { Status } from '../../ui/status/status.js'
import { say } from '../../ui/toast/toasts.js'
import { DEVICES, devicesQuery } from './device-queries.js'
import { w } from './words.js'
import styles from './profile-page.module.css'
import type { ListedDevice } from '../../lib/contract.js'

/** Where the member is signed in, and the way out of each. */
export function Devices() {
  const devices = useQuery(devicesQuery)
  const others = useMutation({
    run: () => call('DELETE me/devices'),
    onDone: ({ data: { count } }) => {
      say(w('device.othersDone', { count }))
      cache.invalidate(DEVICES)
    },
  })
  if (devices.isPending) return <Placeholder lines={3} />
  if (!devices.data) {
    return <ProblemNote title={w('device.broken')} error={devices.error} onRetry={devices.retry} />
  }
  return (
    <div class={styles.form}>
      <p class="muted">{w('device.intro')}</p>
      <ul class={styles.devices}>
        {devices.data.map((device) => (
          <Device key={device.id} device={device} />
        ))}
      </ul>
      <ProblemNote error={others.error} />
      {devices.data.length > 1 && (
        <div>
          <Button busy={others.isPending} onClick={() => others.start()}>
            {w('device.others')}
          </Button>
        </div>
      )}
    </div>
  )
}

function Device({ device }: { device: ListedDevice }) {
  const { id, isCurrent, origin, address, lastSeenAt } = device
  const browser = device.browser ?? w('device.unknown')
  const system = device.system ?? w('device.unknownSystem')
  const exit = useMutation({
    run: () => call('DELETE me/devices/:id', { params: { id } }),
    onDone: () => {
      say(w('device.signedOut'))
      cache.invalidate(DEVICES)
    },
  })
  return (
    <li class={styles.device}>
      <div>
        <strong>{w('device.name', { browser, system })}</strong>
        <p class="small muted">
          {[
            origin && w('device.inside', { origin }),
            address && w('device.address', { address }),
            w('device.lastSeen', { when: formatMoment(lastSeenAt) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <ProblemNote error={exit.error} />
      </div>
      {isCurrent ? (
        <Status tone="now">{w('device.current')}</Status>
      ) : (
        <Button size="small" busy={exit.isPending} onClick={() => exit.start()}>
          {w('device.signOut')}
          <span class="sr">{`: ${browser} · ${system}`}</span>
        </Button>
      )}
    </li>
  )
}
