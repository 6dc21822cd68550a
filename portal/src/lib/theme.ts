import { signal } from '@preact/signals'

export type Theme = 'light' | 'dark' | 'system'

/** Read by `first-paint.js` too. */
const KEY = 'belgenet:theme'

function stored(): Theme {
  const chosen = document.documentElement.dataset.theme
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system'
}

export const theme = signal<Theme>(stored())

export function chooseTheme(choice: Theme): void {
  theme.value = choice
  if (choice === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = choice
  try {
    if (choice === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, choice)
  } catch {
    // Storage is closed: the choice holds until the page goes.
  }
}
