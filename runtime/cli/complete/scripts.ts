import { COMPLETE, FILES, type Shell } from './shells.ts'

/** The script that teaches a shell to complete `tbx`. */
export const completionScript = (shell: Shell): string => SCRIPTS[shell]

const BASH = String.raw`# completion of tbx for bash; load it with:  source <(tbx completion bash)
_tbx_complete() {
  local line files= current=${'$'}{COMP_WORDS[COMP_CWORD]}
  [[ $current == '=' ]] && current=
  COMPREPLY=()
  while IFS= read -r line; do
    if [[ $line == '${FILES}' ]]; then files=1; else COMPREPLY+=("${'$'}{line%%$'\t'*}"); fi
  done < <("$1" ${COMPLETE} bash "${'$'}{COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  if [[ -n $files ]]; then
    compopt -o filenames 2>/dev/null
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$current")
  elif [[ ${'$'}{#COMPREPLY[@]} -eq 1 && ${'$'}{COMPREPLY[0]} == *[./=] ]]; then
    compopt -o nospace 2>/dev/null
  fi
}
complete -F _tbx_complete tbx
`

const ZSH = String.raw`#compdef tbx
# completion of tbx for zsh; load it with:  source <(tbx completion zsh)
# or keep it:  tbx completion zsh > "${'$'}{fpath[1]}/_tbx"
_tbx() {
  local line value summary files=
  local -a plain open
  while IFS= read -r line; do
    if [[ $line == '${FILES}' ]]; then files=1; continue; fi
    value=${'$'}{line%%$'\t'*}
    summary=
    [[ $line == *$'\t'* ]] && summary=":${'$'}{line#*$'\t'}"
    if [[ $value == *[./=] ]]; then
      open+=("${'$'}{value//:/\\:}$summary")
    else
      plain+=("${'$'}{value//:/\\:}$summary")
    fi
  done < <("${'$'}{(Q)words[1]}" ${COMPLETE} zsh "${'$'}{(@Q)words[2,CURRENT-1]}" "${'$'}{(Q)PREFIX}" 2>/dev/null)
  (( $#open )) && _describe 'tbx' open -S ''
  (( $#plain )) && _describe 'tbx' plain
  [[ -n $files ]] && _files
  return 0
}
if [[ ${'$'}{funcstack[1]} == _tbx ]]; then _tbx "$@"; else compdef _tbx tbx; fi
`

const FISH = `# completion of tbx for fish; load it with:  tbx completion fish | source
# or keep it:  tbx completion fish > ~/.config/fish/completions/tbx.fish
function __tbx_complete
    set -l before (commandline -opc)
    set -l current (commandline -ct)
    for line in (command $before[1] ${COMPLETE} fish $before[2..-1] "$current" 2>/dev/null)
        if test "$line" = '${FILES}'
            __fish_complete_path "$current"
        else
            echo $line
        end
    end
end
complete -c tbx -f -a '(__tbx_complete)'
`

const POWERSHELL = `# completion of tbx for PowerShell; load it with:  tbx completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName tbx -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.ToString().Trim("'", '"') })
    # an empty last argument gets lost on its way to a program, unless it is quoted again
    $current = if ($wordToComplete -eq '' -and $PSVersionTable.PSVersion -lt [version]'7.3') { '""' } else { $wordToComplete }
    & tbx ${COMPLETE} powershell @words $current 2>$null | ForEach-Object {
        if ($_ -eq '${FILES}') { return }
        $value, $summary = $_ -split "${'`'}t", 2
        if (-not $summary) { $summary = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $summary)
    }
}
`

const SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH, powershell: POWERSHELL }
