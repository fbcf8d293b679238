// stands for the web client
