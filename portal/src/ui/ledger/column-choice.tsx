import { t } from '../../lib/messages.js'
import { Button } from '../button/button.js'
import { Icon } from '../icon/icon.js'
import { columnsIcon } from '../icons/columns.js'
import { MenuLine } from '../menu/menu-line.js'
import { Menu } from '../menu/menu.js'
import { hiddenIds } from './shown-columns.js'
import type { Column } from './column.js'

interface ColumnChoiceProps<Row> {
  columns: Column<Row>[]
  /** Ids of the hidden ones with commas between, as they stand in the address. */
  hidden: string | undefined
  onHidden: (hidden: string) => void
}

/** Which columns a ledger shows; the leading one always stays. */
export function ColumnChoice<Row>({ columns, hidden, onHidden }: ColumnChoiceProps<Row>) {
  const away = hiddenIds(hidden)
  const toggle = (id: string) =>
    onHidden((away.includes(id) ? away.filter((it) => it !== id) : [...away, id]).join(','))
  const opener = (target: string) => (
    <Button tone="quiet" size="small" popovertarget={target}>
      <Icon draw={columnsIcon} />
      {t('ledger.columns')}
    </Button>
  )
  return (
    <Menu label={t('ledger.columns')} opener={opener}>
      {() =>
        columns
          .filter(({ place }) => place !== 'lead')
          .map(({ id, header }) => (
            <MenuLine key={id} isOn={!away.includes(id)} onChoose={() => toggle(id)}>
              {header}
            </MenuLine>
          ))
      }
    </Menu>
  )
}
