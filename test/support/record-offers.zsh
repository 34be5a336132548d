# Writes the words that zsh is offered for completion into the file $OFFERS.
compadd() {
  local -a found
  # With -O, -A, or -D nothing is offered: words are only looked up.
  if (( ! ${@[(I)-[OAD]]} )); then
    builtin compadd -O found "$@"
    print -rl -- $found >> $OFFERS
  fi
  builtin compadd "$@"
}
# All is listed at once.
LISTMAX=1000
