using System.CommandLine;

namespace Hearsay.Cli.Commands;

/// <summary><c>hearsay completion SHELL</c>: a script that asks the program itself what could stand at the cursor.</summary>
internal static class CompletionCommand
{
    // Where a report or a folder is wanted the shell's own file names are better than anything the program could propose.
    private const string Bash = """
        # hearsay completion for bash. Use it once with:  source <(hearsay completion bash)
        _hearsay() {
            local word="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}"
            COMPREPLY=()
            if [[ $COMP_CWORD -gt 1 && $word != -* && $before != --format && $before != --color && $before != --beat
                    && ${COMP_WORDS[1]} != completion && "$COMP_CWORD ${COMP_WORDS[1]}" != "2 beats" ]]; then
                return
            fi
            local IFS=$'\n'
            COMPREPLY=($(compgen -W "$("${COMP_WORDS[0]}" "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "$word"))
        }
        complete -o bashdefault -o default -F _hearsay hearsay
        """;

    private const string Zsh = """
        #compdef hearsay
        # hearsay completion for zsh. Use it once with:  source <(hearsay completion zsh)
        _hearsay() {
            local word="${words[CURRENT]}" before="${words[CURRENT-1]}"
            if [[ $CURRENT -gt 2 && $word != -* && $before != --format && $before != --color && $before != --beat
                    && ${words[2]} != completion && "$CURRENT ${words[2]}" != "3 beats" ]]; then
                _files
                return
            fi
            local -a answers
            answers=("${(@f)$("${words[1]}" "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)}")
            compadd -- $answers
        }
        compdef _hearsay hearsay
        """;

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "The shell: bash or zsh." };
        shell.AcceptOnlyFromAmong("bash", "zsh");
        var command = new Command("completion", "Print a completion script for a shell.") { shell };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.WriteLine(parsed.GetValue(shell) == "zsh" ? Zsh : Bash);
            return ExitCode.Done;
        });
        return command;
    }
}
