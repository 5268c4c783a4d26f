// x
export function x(): string { return 'x' }
