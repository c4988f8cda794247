return QuarterlyReports.App.Cli.ThisProcess.Run(args);
