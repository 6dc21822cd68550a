export const chevronRightIcon = '<path d="m9 18 6-6-6-6"/>'
