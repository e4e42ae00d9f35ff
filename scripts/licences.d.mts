export function thirdParty(): string
