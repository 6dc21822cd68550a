import { t } from '../../lib/messages.js'
import { problemText } from '../../lib/problem-text.js'
import { cache } from '../../lib/query/cache.js'
import { useMutation } from '../../lib/query/use-mutation.js'
import { call } from '../../lib/session.js'
import { Button } from '../../ui/button/button.js'
import { Icon } from '../../ui/icon/icon.js'
import { closeIcon } from '../../ui/icons/close.js'
import { say } from '../../ui/toast/toasts.js'
import type { Endpoints } from '../../lib/contract.js'

type View = Endpoints['GET saved_views']['data'][number]

interface ViewLineProps {
  view: View
  screen: string
  isCurrent: boolean
  onChoose: () => void
}

/** One saved view: chosen by its name, taken away by its cross, which can be undone. */
export function ViewLine({ view, screen, isCurrent, onChoose }: ViewLineProps) {
  const { id, name, query } = view
  const refresh = () => cache.invalidate(['views', screen])
  const fail = (error: unknown) => say(problemText(error), { tone: 'bad' })
  const removal = useMutation({
    run: () => call('DELETE saved_views/:id', { params: { id } }),
    onDone: () => {
      refresh()
      const undo = () =>
        void call('POST saved_views', { body: { screen, name, query } }).then(refresh, fail)
      say(t('views.removed', { name }), { undo })
    },
    onFailed: fail,
  })
  return (
    <li>
      <Button tone="quiet" size="small" aria-pressed={isCurrent} onClick={onChoose}>
        {name}
      </Button>
      <Button
        tone="quiet"
        size="small"
        square
        aria-label={t('views.remove', { name })}
        busy={removal.isPending}
        onClick={() => removal.start()}
      >
        <Icon draw={closeIcon} />
      </Button>
    </li>
  )
}
