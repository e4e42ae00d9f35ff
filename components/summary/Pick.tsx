interface Props<Value extends string> {
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onPick(value: Value): void
}

/** A choice among a few words, as a row of buttons: nothing is typed, and no list has to be opened. */
export function Pick<Value extends string>({ label, value, options, onPick }: Props<Value>) {
  return (
    <fieldset class="pick">
      <legend>{label}</legend>
      {options.map((option) => (
        <button
          type="button"
          key={option.value}
          aria-pressed={option.value === value}
          onClick={() => onPick(option.value)}
        >
          {option.label}
        </button>
      ))}
    </fieldset>
  )
}
