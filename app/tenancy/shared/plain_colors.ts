/** The colours of a tenant that has chosen none: the product's own, on light pages. */
export const plainColors = {
  accent: '#015257',
  paper: '#ffffff',
  text: '#14232a',
  mark: '#d3461c',
} as const
