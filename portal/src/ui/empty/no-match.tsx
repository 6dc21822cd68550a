import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Empty } from './empty.js'

/** Nothing passes the filters: the way back is to lift them. */
export function NoMatch({ title, onClear }: { title: string; onClear: () => void }) {
  return (
    <Empty title={title} text={t('filter.noMatchText')}>
      <Button onClick={onClear}>{t('filter.clear')}</Button>
    </Empty>
  )
}
