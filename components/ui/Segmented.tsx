interface Props<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string; long?: string }[]
  onPick(value: Value): void
}

/** One of a few, as a row of buttons that belong together. */
export function Segmented<Value extends string>({ label, value, options, onPick }: Props<Value>) {
  return (
    <fieldset class="segmented" aria-label={label}>
      {options.map((option) => (
        <button
          type="button"
          key={option.value}
          aria-pressed={option.value === value}
          title={option.long}
          onClick={() => onPick(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
