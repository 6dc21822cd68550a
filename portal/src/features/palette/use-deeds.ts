import { useLocation } from 'preact-iso'
import { currentLocale, t, type MessageKey } from '../../lib/messages.js'
import { chooseTheme, type Theme } from '../../lib/theme.js'
import { globeIcon } from '../../ui/icons/globe.js'
import { logOutIcon } from '../../ui/icons/log-out.js'
import { slidersIcon } from '../../ui/icons/sliders.js'
import { userIcon } from '../../ui/icons/user.js'
import { chooseLocale } from '../identity/choose-locale.js'
import { useSignOut } from '../identity/use-sign-out.js'
import type { PlaceGroup } from '../../ui/frame/place.js'
import type { PaletteEntry } from './palette-entry.js'

const themes = {
  light: 'palette.light',
  dark: 'palette.dark',
  system: 'palette.system',
} as const satisfies Record<Theme, MessageKey>

/** The pages of the rail and what can be done from anywhere. */
export function useDeeds(groups: PlaceGroup[]): PaletteEntry[] {
  const { route } = useLocation()
  const signOut = useSignOut()
  const other = currentLocale() === 'tr' ? 'en' : 'tr'
  const places = groups.flatMap((group) => group.places)
  const page = t('palette.page')
  const deed = t('palette.deed')
  return [
    ...places.map(({ href, label, draw }) => ({
      id: href,
      name: t(label),
      kind: page,
      draw,
      run: () => route(href),
    })),
    {
      id: 'profile',
      name: t('account.profile'),
      kind: page,
      draw: userIcon,
      run: () => route('/app/profile'),
    },
    {
      id: 'locale',
      name: other === 'tr' ? 'Türkçe' : 'English',
      kind: deed,
      draw: globeIcon,
      run: () => void chooseLocale(other),
    },
    ...(Object.keys(themes) as Theme[]).map((theme) => ({
      id: theme,
      name: t(themes[theme]),
      kind: deed,
      draw: slidersIcon,
      run: () => chooseTheme(theme),
    })),
    {
      id: 'sign-out',
      name: t('account.signOut'),
      kind: deed,
      draw: logOutIcon,
      run: () => void signOut(),
    },
  ]
}
