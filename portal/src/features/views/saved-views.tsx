import { useLocation } from 'preact-iso'
import { useState } from 'preact/hooks'
import { t } from '../../lib/messages.js'
import { useQuery } from '../../lib/query/use-query.js'
import { Button } from '../../ui/button/button.js'
import { Icon } from '../../ui/icon/icon.js'
import { bookmarkIcon } from '../../ui/icons/bookmark.js'
import { plusIcon } from '../../ui/icons/plus.js'
import { MenuLine } from '../../ui/menu/menu-line.js'
import { Menu } from '../../ui/menu/menu.js'
import { NameViewDialog } from './name-view-dialog.js'
import { ViewLine } from './view-line.js'
import { viewsQuery } from './view-queries.js'
import { viewOf } from './view-of.js'

interface SavedViewsProps {
  /** The server's name of the list. */
  screen: string
  /** What of the address belongs to a view: filters, order, columns; not the page, not what is open. */
  names: readonly string[]
}

/** Lists as this member keeps them: a name brings back filters, order and columns. */
export function SavedViews({ screen, names }: SavedViewsProps) {
  const { path, query, route } = useLocation()
  const [isNaming, setNaming] = useState(false)
  const { data: views = [] } = useQuery(viewsQuery(screen))
  const current = viewOf(query, names)
  const opener = (id: string) => (
    <Button tone="quiet" size="small" popovertarget={id}>
      <Icon draw={bookmarkIcon} />
      {views.find((view) => view.query === current)?.name ?? t('views.views')}
    </Button>
  )
  return (
    <>
      <Menu label={t('views.views')} opener={opener}>
        {(close) => (
          <>
            {views.map((view) => (
              <ViewLine
                key={view.id}
                view={view}
                screen={screen}
                isCurrent={view.query === current}
                onChoose={() => {
                  close()
                  route(view.query ? `${path}?${view.query}` : path)
                }}
              />
            ))}
            <MenuLine
              draw={plusIcon}
              disabled={!current}
              onChoose={() => {
                close()
                setNaming(true)
              }}
            >
              {t(current ? 'views.save' : 'views.nothing')}
            </MenuLine>
          </>
        )}
      </Menu>
      {isNaming && (
        <NameViewDialog screen={screen} query={current} onClose={() => setNaming(false)} />
      )}
    </>
  )
}
