using Hearsay.Simulator;

return await Commands.Root().Parse(args).InvokeAsync();
