export { engraving, TAU } from '#catalog/shared/engraving'
