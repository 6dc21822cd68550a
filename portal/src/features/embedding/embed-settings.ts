export type WidgetName = 'player' | 'catalog'
export type Scheme = 'light' | 'dark' | 'auto'

/** How a widget is dressed; a value that is the widget's own is not written into the code. */
export interface EmbedTheme {
  accent: string
  paper: string
  text: string
  radius: string
  font: string
  scheme: Scheme
}

export interface EmbedSettings {
  widget: WidgetName
  /** Slug of the course that a player shows. */
  course: string
  /** Slug of the one category that a catalog shows; empty: all. */
  category: string
  /** Courses a page of a catalog; empty: as many as it likes. */
  limit: string
  /** Empty: the language of the page around. */
  locale: string
  theme: EmbedTheme
}

/** What the widgets look like undressed, on light pages. */
export const PLAIN_THEME: EmbedTheme = {
  accent: '#015257',
  paper: '#ffffff',
  text: '#14232a',
  radius: '6px',
  font: 'inherit',
  scheme: 'light',
}
