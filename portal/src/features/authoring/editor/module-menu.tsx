import { useState } from 'preact/hooks'
import { Button } from '../../../ui/button/button.js'
import { Icon } from '../../../ui/icon/icon.js'
import { arrowDownIcon } from '../../../ui/icons/arrow-down.js'
import { arrowUpIcon } from '../../../ui/icons/arrow-up.js'
import { moreIcon } from '../../../ui/icons/more.js'
import { pencilIcon } from '../../../ui/icons/pencil.js'
import { trashIcon } from '../../../ui/icons/trash.js'
import { MenuLine } from '../../../ui/menu/menu-line.js'
import { Menu } from '../../../ui/menu/menu.js'
import { TitleDialog } from './title-dialog.js'
import { t } from './words.js'
import type { DraftModule } from '../../../lib/contract.js'
import type { OutlineDeeds } from './outline-deeds.js'

interface ModuleMenuProps {
  module: DraftModule
  index: number
  count: number
  deeds: OutlineDeeds
}

/** What can be done to a module, by pointer and keyboard alike. */
export function ModuleMenu({ module, index, count, deeds }: ModuleMenuProps) {
  const [isNaming, setNaming] = useState(false)
  const { id, title } = module
  const lines = (close: () => void) => {
    const after = (deed: () => void) => () => {
      close()
      deed()
    }
    const move = (position: number) => after(() => void deeds.changeModule(id, { position }))
    return (
      <>
        <MenuLine draw={pencilIcon} onChoose={after(() => setNaming(true))}>
          {t('editor.rename')}
        </MenuLine>
        <MenuLine draw={arrowUpIcon} disabled={index === 0} onChoose={move(index)}>
          {t('editor.up')}
        </MenuLine>
        <MenuLine draw={arrowDownIcon} disabled={index === count - 1} onChoose={move(index + 2)}>
          {t('editor.down')}
        </MenuLine>
        <MenuLine
          draw={trashIcon}
          tone="danger"
          onChoose={after(() => void deeds.removeModule(id, title))}
        >
          {t('editor.remove')}
        </MenuLine>
      </>
    )
  }
  return (
    <>
      <Menu
        label={title}
        opener={(target) => (
          <Button
            tone="quiet"
            size="small"
            square
            popovertarget={target}
            aria-label={t('editor.moduleDeeds', { title })}
          >
            <Icon draw={moreIcon} />
          </Button>
        )}
      >
        {lines}
      </Menu>
      {isNaming && (
        <TitleDialog
          title={t('editor.renameModule')}
          value={title}
          deed={t('common.save')}
          onTitle={(name) => deeds.changeModule(id, { title: name })}
          onClose={() => setNaming(false)}
        />
      )}
    </>
  )
}
