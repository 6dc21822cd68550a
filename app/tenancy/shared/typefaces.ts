import type { typefaces } from '#tenancy/shared/setting_groups'

interface FontStack {
  text: string
  head: string
}

const plain = `'Segoe UI', Helvetica, Arial, sans-serif`

/** Only fonts that are there: the product's own, or what every system has, all with ğ ş İ ₺. */
export const fontStacks: Record<(typeof typefaces)[number], FontStack> = {
  product: { text: `Figtree, ${plain}`, head: `'Bricolage Grotesque', Figtree, ${plain}` },
  system: { text: `system-ui, ${plain}`, head: `system-ui, ${plain}` },
  serif: {
    text: `Charter, 'Iowan Old Style', Georgia, Cambria, 'Times New Roman', serif`,
    head: `Charter, 'Iowan Old Style', Georgia, Cambria, 'Times New Roman', serif`,
  },
  humanist: {
    text: `Seravek, Candara, Calibri, 'Gill Sans', 'Trebuchet MS', sans-serif`,
    head: `Optima, Seravek, Candara, 'Gill Sans', 'Trebuchet MS', sans-serif`,
  },
}
